/**
 * One sentence, told in each language: two levels of one flow and the rate that leads from one to the other. Whatever the
 * language, the same is read of it.
 */
export const samples: Readonly<Record<string, string>> = {
  ar: 'ارتفعت صادرات روسيا إلى كوريا الشمالية من 35.8 مليون دولار عام 2016 إلى 78.3 مليون دولار عام 2021، بزيادة قدرها 118.7 في المئة.',
  en: 'Exports of Russia to North Korea rose from $35.8 million in 2016 to $78.3 million in 2021, an increase of 118.7%.',
  es: 'Las exportaciones de Rusia a Corea del Norte subieron de 35,8 millones de dólares en 2016 a 78,3 millones de dólares en 2021, un aumento del 118,7 %.',
  fr: 'Les exportations de la Russie vers la Corée du Nord sont passées de 35,8 millions de dollars en 2016 à 78,3 millions de dollars en 2021, soit une hausse de 118,7 %.',
  de: 'Die Exporte Russlands nach Nordkorea stiegen von 35,8 Millionen Dollar im Jahr 2016 auf 78,3 Millionen Dollar im Jahr 2021, ein Anstieg um 118,7 Prozent.',
  pt: 'As exportações da Rússia para a Coreia do Norte subiram de 35,8 milhões de dólares em 2016 para 78,3 milhões de dólares em 2021, um aumento de 118,7%.',
  ru: 'Экспорт России в Северную Корею вырос с 35,8 млн долларов в 2016 году до 78,3 млн долларов в 2021 году, рост составил 118,7%.',
  tr: "Rusya'nın Kuzey Kore'ye ihracatı 2016'daki 35,8 milyon dolardan 2021'de 78,3 milyon dolara yükseldi; artış yüzde 118,7 oldu.",
  zh: '俄罗斯对朝鲜的出口从2016年的3580万美元增至2021年的7830万美元,增长118.7%。',
};
