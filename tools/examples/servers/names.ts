/** The servers a run may name in `needs`. */
export const serverNames = ['postgres', 'redis', 'rabbitmq', 'nats', 'kafka'] as const;

export type ServerName = (typeof serverNames)[number];
