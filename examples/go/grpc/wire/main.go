// Что лежит в байтах сообщения и почему номера нельзя менять.
package main

import (
	"encoding/json"
	"fmt"
	"log"

	pb "go-konspekt/examples/go/grpc/orderpb"

	"google.golang.org/protobuf/proto"
)

func main() {
	// #region demo
	order := &pb.Order{
		Id:           "A1",
		PriceKopecks: 300,
		Status:       pb.Status_STATUS_PAID,
	}
	raw, err := proto.Marshal(order)
	check(err)
	fmt.Printf("байты: % x\n", raw)

	// Получатель со старой схемой: знает только поле 1.
	var old pb.GetOrderRequest
	check(proto.Unmarshal(raw, &old))
	again, err := proto.Marshal(&old)
	check(err)
	fmt.Println("id:", old.GetId())
	fmt.Println("неизвестные поля дошли:", len(again) == len(raw))

	// Схема, где номер 1 занят другим типом.
	var wrong pb.CreateOrderRequest
	err = proto.Unmarshal(raw, &wrong)
	fmt.Println("цена:", wrong.GetPriceKopecks(), "ошибка:", err)
	// #endregion demo

	text, err := json.Marshal(map[string]any{
		"id": "A1", "priceKopecks": 300, "status": "STATUS_PAID",
	})
	check(err)
	fmt.Println("protobuf:", len(raw), "байт; JSON:", len(text))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
