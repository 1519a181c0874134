/** Keys that templates and tutorials ship, and people leave in place. */
export const weakKeys: readonly string[] = [
  ..."secret secretkey secret_key secret-key mysecret mysecretkey my_secret_key my-secret-key jwt jwtsecret jwt_secret".split(
    " ",
  ),
  ..."jwt-secret supersecret super-secret supersecretkey super-secret-key changeme change-me changethis change_me".split(
    " ",
  ),
  ..."password passw0rd admin root test testing dev development default key private token 123456 12345678 qwerty".split(
    " ",
  ),
  ..."your-secret-key your_secret_key your-256-bit-secret your-super-secret-key random sekret s3cr3t api flask django".split(
    " ",
  ),
  ..."fastapi express example insecure django-insecure CHANGE_ME SECRET SECRET_KEY JWT_SECRET".split(" "),
  "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
  "shhhhh",
  "",
];
