// Какая партиция достанется ключу: считаем без брокера.
package main

import (
	"fmt"
	"hash/crc32"

	"github.com/twmb/franz-go/pkg/kgo"
)

// #region partition
// murmur2, как у Java-клиента и franz-go.
func byMurmur2(key string, partitions int) int {
	p := kgo.StickyKeyPartitioner(nil).ForTopic("orders")
	r := &kgo.Record{Key: []byte(key)}
	return p.Partition(r, partitions)
}

// CRC32, как у librdkafka по умолчанию.
func byCRC32(key string, partitions int) int {
	h := crc32.ChecksumIEEE([]byte(key))
	return int(h % uint32(partitions))
}

func main() {
	fmt.Println("ключ      murmur2/6  murmur2/8  crc32/6")
	for id := 41; id <= 46; id++ {
		key := fmt.Sprintf("order-%d", id)
		fmt.Printf("%s  %9d  %9d  %7d\n", key,
			byMurmur2(key, 6), byMurmur2(key, 8), byCRC32(key, 6))
	}
}

// #endregion partition
