## A bundle that is not in the house form

apples={ $count ->
  [one]  one apple
 *[other] {$count} apples
}
