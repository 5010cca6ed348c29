/// A number from 1 to 99 in Chinese words, like 十二.
func chineseNumber(_ number: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  let (tens, ones) = (number / 10 % 10, number % 10)
  switch tens {
  case 0: return digits[ones]
  case 1: return "十" + digits[ones]
  default: return digits[tens] + "十" + digits[ones]
  }
}
