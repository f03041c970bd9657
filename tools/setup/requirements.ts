/** A program that the checks need and npm does not bring. */
export interface Requirement {
  readonly name: string;
  /** Shell command that succeeds where the program is there and new enough. */
  readonly probe: string;
  /** Debian packages that bring it. */
  readonly debian: readonly string[];
  /** Shell command that installs it elsewhere; null where a person has to. */
  readonly elsewhere: string | null;
  /** What to install by hand. */
  readonly advice: string;
}

const CHROMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const REQUIREMENTS: readonly Requirement[] = [
  {
    name: 'Chromium',
    probe: `test -x "\${CHROMIUM_PATH:-}" || command -v ${CHROMES.join(' || command -v ')} || ls ~/.cache/ms-playwright/chromium-*/*/chrome || ls -d ~/Library/Caches/ms-playwright/chromium-*/*/*.app`,
    debian: ['chromium'],
    elsewhere: 'npx playwright-core install chromium',
    advice: 'Chromium или Chrome; путь можно указать в CHROMIUM_PATH',
  },
  {
    name: 'curl',
    probe: 'command -v curl',
    debian: ['curl'],
    elsewhere: 'brew install curl',
    advice: 'curl: им пользуется один из примеров',
  },
  {
    name: 'Go 1.21 или новее',
    probe: 'go version | grep -E "go1\\.(2[1-9]|[3-9][0-9])"',
    debian: ['golang-go'],
    elsewhere: 'brew install go',
    advice: 'Go 1.21 или новее (https://go.dev/doc/install); нужную версию он скачает сам',
  },
  {
    name: 'PostgreSQL',
    probe: 'ls /usr/lib/postgresql/*/bin/postgres || command -v postgres',
    debian: ['postgresql'],
    elsewhere: 'brew install postgresql',
    advice: 'PostgreSQL 15 или новее',
  },
  {
    name: 'Redis',
    probe: 'command -v redis-server',
    debian: ['redis-server'],
    elsewhere: 'brew install redis',
    advice: 'Redis 7 или новее',
  },
  {
    name: 'RabbitMQ',
    probe: 'command -v rabbitmq-server || ls /usr/lib/rabbitmq/bin/rabbitmq-server',
    debian: ['rabbitmq-server'],
    elsewhere: 'brew install rabbitmq',
    advice: 'RabbitMQ 3.10 или новее',
  },
  {
    name: 'Prometheus',
    probe: 'command -v promtool',
    debian: ['prometheus'],
    elsewhere: 'brew install prometheus',
    advice: 'Prometheus 2.42 или новее: его promtool проверяет правила',
  },
  {
    name: 'ShellCheck',
    probe: 'command -v shellcheck',
    debian: ['shellcheck'],
    elsewhere: 'brew install shellcheck',
    advice: 'ShellCheck 0.9 или новее: он проверяет сценарии оболочки',
  },
  {
    name: 'Java 17',
    probe: 'java -version 2>&1 | grep -E "version \\"(1[7-9]|[2-9][0-9])"',
    debian: ['default-jre-headless'],
    elsewhere: 'brew install openjdk@17',
    advice: 'Java 17 или новее: на ней работает Kafka',
  },
  {
    name: 'Maven',
    probe: 'command -v mvn',
    debian: ['maven'],
    elsewhere: 'brew install maven',
    advice: 'Maven 3.8 или новее: он приносит Kafka',
  },
  {
    name: 'poppler-utils',
    probe: 'command -v pdfinfo && command -v pdffonts',
    debian: ['poppler-utils'],
    elsewhere: 'brew install poppler',
    advice: 'Poppler: его pdfinfo называет номера страниц для содержания PDF',
  },
  {
    name: 'qpdf',
    probe: 'command -v qpdf',
    debian: ['qpdf'],
    elsewhere: 'brew install qpdf',
    advice: 'qpdf: сжимает PDF',
  },
  {
    name: 'EPUBCheck',
    probe: 'test -f /usr/share/java/epubcheck.jar || command -v epubcheck',
    debian: ['epubcheck'],
    elsewhere: 'brew install epubcheck',
    advice: 'EPUBCheck 4.2 или новее: он проверяет EPUB',
  },
];
