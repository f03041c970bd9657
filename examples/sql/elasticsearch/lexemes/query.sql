-- #region query
-- PostgreSQL: токены текста → лексемы с позициями
SELECT to_tsvector('russian', 'Кошки бежали по крышам');
-- запрос проходит ту же обработку, поэтому формы совпадают
SELECT to_tsvector('russian', 'Кошки бежали по крышам')
    @@ to_tsquery('russian', 'кошка & крыша') AS found;
-- #endregion query
