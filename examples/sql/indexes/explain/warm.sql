SELECT sum(amount) FROM orders WHERE customer_id = 42 \g /dev/null
