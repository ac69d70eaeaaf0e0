print("vidensgraf")
