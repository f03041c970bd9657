/** A part of the book: a folder of `docs/`, its pages in reading order. */
export interface BookSection {
  readonly id: string;
  readonly title: string;
  /** One sentence for the index of the section and for the home page. */
  readonly description: string;
  readonly pages: readonly string[];
}

/** The table of contents, in reading order. */
export const SECTIONS_OF_BOOK: readonly BookSection[] = [
  {
    id: 'api',
    title: 'Взаимодействие',
    description:
      'Как сервисы вызывают друг друга: синхронно и асинхронно, по HTTP, REST и gRPC, через шлюз и по контракту.',
    pages: ['sync-async', 'http', 'rest', 'grpc', 'gateway', 'openapi', 'resilience'],
  },
  {
    id: 'messaging',
    title: 'Шины данных',
    description:
      'Kafka, RabbitMQ, NATS и облачные очереди: модель, гарантии доставки, потери и дубли, выбор под задачу.',
    pages: [
      'overview',
      'kafka',
      'kafka-producer',
      'kafka-consumer',
      'kafka-operations',
      'rabbitmq',
      'nats',
      'sqs-service-bus',
      'kafka-vs-rabbitmq',
      'delivery-semantics',
      'outbox',
    ],
  },
  {
    id: 'data',
    title: 'Данные',
    description: 'PostgreSQL и MS SQL изнутри, доступ к базе из Go, кеширование в Redis, поиск в Elasticsearch.',
    pages: [
      'sql',
      'indexes',
      'transactions',
      'replication-sharding',
      'mssql',
      'go-db-access',
      'redis',
      'elasticsearch',
    ],
  },
  {
    id: 'go',
    title: 'Go',
    description:
      'Язык и устройство сервиса: интерфейсы, defer, context, горутины, ошибки, слои, роутеры, мягкая остановка.',
    pages: [
      'oop',
      'generics-reflection',
      'slices-maps-strings',
      'defer',
      'errors',
      'context',
      'concurrency',
      'architecture',
      'routers',
      'graceful-shutdown',
    ],
  },
  {
    id: 'testing',
    title: 'Тестирование',
    description: 'Юнит-тесты и моки, интеграционные тесты и ночные прогоны, бенчмарки и детектор гонок.',
    pages: ['unit-tests', 'integration-tests', 'benchmarks-and-races'],
  },
  {
    id: 'diagnostics',
    title: 'Диагностика',
    description: 'Что делать, когда сервис тормозит или ломается: pprof, trace, отладка и разбор в проде.',
    pages: ['profiling', 'debugging'],
  },
  {
    id: 'observability',
    title: 'Наблюдаемость',
    description: 'Метрики трёх уровней, структурные логи, Grafana, проверки здоровья, SLI, SLO и SLA.',
    pages: ['metrics', 'logs', 'grafana', 'healthcheck', 'sla'],
  },
  {
    id: 'infra',
    title: 'Инфраструктура',
    description: 'Docker и Compose, Linux для разработчика, Kubernetes, CI/CD.',
    pages: ['docker', 'linux', 'kubernetes', 'ci-cd'],
  },
  {
    id: 'process',
    title: 'Процессы',
    description: 'Kanban, Scrum и то, что между ними.',
    pages: ['kanban-scrum'],
  },
  {
    id: 'interview',
    title: 'Собеседование',
    description:
      'Рассказ об опыте, словарь, версии, частые заблуждения, исходные заметки и как пользоваться справочником.',
    pages: ['experience', 'misconceptions', 'glossary', 'versions', 'verified', 'notes', 'how-to-use'],
  },
];
