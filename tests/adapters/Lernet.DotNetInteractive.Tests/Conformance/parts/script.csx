var fromScript = 2;
