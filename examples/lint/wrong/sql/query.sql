SELECT 1 FORM orders;
