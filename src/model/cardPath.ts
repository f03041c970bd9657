/** Path of the picture of a page id below the site's root: `messaging/kafka` → `img/cards/messaging-kafka.png`. */
export function cardPath(id: string): string {
  return `img/cards/${id.replaceAll('/', '-')}.png`;
}
