import type { Caution } from '../geo/caution.ts';

/**
 * The products and service sectors of the press: canonical English noun phrase → its forms in English, comma-separated.
 * Keys are the same in every language's file, in the same order. An entry has no form of another; words that mean goods at
 * large are no item. A form that asks for capitals ("LNG") has them.
 */
export const items: Readonly<Record<string, string>> = {
  // Fuels and energy
  oil: 'oil,petroleum',
  'non-oil':
    'non-oil,non-oil and gas,non oil and gas,nonoil and gas,non-oil-and-gas,non oil,nonoil,non-petroleum,non petroleum,other than oil,excluding oil',
  'crude oil': 'crude oil,crude,crude petroleum,petroleum crude',
  'refined petroleum':
    'refined petroleum,refined oil,refined oil products,refined petroleum oils,refined fuels,refined fuel,refined products of petroleum',
  'petroleum products':
    'petroleum products,petroleum product,oil products,oil product,petroleum derivatives,oil derivatives,oil and its products,petroleum and petroleum products,petroleum and products,petroleum oils',
  'natural gas': 'natural gas,gas',
  'liquefied natural gas': 'liquefied natural gas,LNG,liquified natural gas',
  'petroleum gas': 'petroleum gas,petroleum gases,LPG',
  'oil and gas':
    'oil and gas,gas and oil,oil & gas,petroleum and natural gas,petroleum and gas,crude oil and gas,crude oil and natural gas,oil and natural gas',
  hydrocarbons: 'hydrocarbons,hydrocarbon',
  'non-hydrocarbons':
    'non-hydrocarbons,non-hydrocarbon,non hydrocarbon,outside hydrocarbons,excluding hydrocarbons,hydrocarbons excluded',
  fuels: 'fuels,fuel,fuel products,fuels and lubricants',
  'mineral fuels':
    'mineral fuels,mineral fuel,mineral fuels and oils,mineral fuel and oil,fossil fuels,fossil fuel,mineral fuels and lubricants,mineral fuel and lubricants',
  'mineral products': 'mineral products,minerals,mineral product,mineral,mineral resources,mineral raw materials',
  energy: 'energy,energy products,fuel and energy products,energy goods',
  'non-energy': 'non-energy,non energy,excluding energy',
  electricity: 'electricity,electric power,electrical power,electric energy,electrical energy',
  petrol: 'petrol,gasoline,motor spirit',
  diesel: 'diesel,diesel fuel,gas oil,gasoil,diesel oil',
  'fuel oil': 'fuel oil,furnace oil,mazut',
  'jet fuel': 'jet fuel,kerosene,aviation fuel,aviation turbine fuel',
  naphtha: 'naphtha',
  lubricants: 'lubricants,lubricating oils,lubricating oil,lubricant',
  bitumen: 'bitumen,asphalt,petroleum bitumen',
  'petroleum coke': 'petroleum coke,petcoke,pet coke',
  coal: 'coal,coals,lignite',
  coke: 'coke',
  charcoal: 'charcoal',
  condensates: 'condensates,condensate,gas condensate,gas condensates',
  petrochemicals: 'petrochemicals,petrochemical,petrochemical products',
  // Origin and regime
  're-exports': 're-exports,re-export,reexports,reexport,re-exported goods,re-exported',
  'transit trade': 'transit trade,transit goods,goods in transit',
  domestic:
    'domestic,domestically produced,national-origin,of national origin,of domestic origin,locally made,locally produced,national',
  // Animals and what comes of them
  'live animals': 'live animals,live animal,animals,animal livestock',
  livestock: 'livestock',
  cattle: 'cattle,bovine,bovines,bovine animals,cows',
  'sheep and goats': 'sheep and goats,goats,sheep',
  pigs: 'pigs,hogs,swine',
  horses: 'horses',
  camels: 'camels',
  'animal products': 'animal products,animal product,products of animal origin,animal-based products',
  meat: 'meat,meats,meat products,meat and meat products,meat and edible offal,meat and offal',
  beef: 'beef,bovine meat,veal',
  'sheep meat': 'sheep meat,lamb,mutton,sheep and goat meat,lamb meat,sheepmeat,goat meat',
  pork: 'pork,pig meat,pigmeat',
  poultry: 'poultry,poultry meat,chicken,chicken meat,chickens,broiler meat',
  'edible offal': 'edible offal,offal',
  'processed meat': 'processed meat,prepared meat,sausages,canned meat,meat preparations',
  fish: 'fish,fishes',
  seafood:
    'seafood,sea food,fish and seafood,seafood products,fish and crustaceans,fish and shellfish,seafoods,marine foods',
  'aquatic products':
    'aquatic products,fishery products,fish products,fishery,fisheries,fisheries products,marine products,fishing products,sea products,aquaculture products,aquaculture,fish and fishery products',
  'frozen fish': 'frozen fish,non-fillet frozen fish,frozen whole fish',
  'fish fillets': 'fish fillets,fish fillet,fillets,frozen fish fillets',
  'fresh fish': 'fresh fish,non-fillet fresh fish,chilled fish',
  'dried fish': 'dried fish,smoked fish,salted fish',
  'processed fish':
    'processed fish,prepared fish,fish preparations,canned fish,preserved fish,canned sardines,canned tuna',
  salmon: 'salmon',
  tuna: 'tuna',
  sardines: 'sardines,sardine',
  anchovies: 'anchovies,anchoveta',
  crustaceans: 'crustaceans,crustacean,lobsters,lobster,crabs,crab',
  'processed crustaceans': 'processed crustaceans,prepared crustaceans',
  shrimp: 'shrimp,shrimps,prawns,prawn',
  molluscs: 'molluscs,mollusks,mollusc,octopus,squid,cuttlefish,squids,shellfish',
  'fish meal': 'fish meal,fishmeal,fish oil,fish meal and oil',
  'dairy products': 'dairy products,dairy,dairy product,milk and dairy products,milk products',
  milk: 'milk',
  'milk powder': 'milk powder,powdered milk,concentrated milk,dried milk,milk powders',
  butter: 'butter',
  cheese: 'cheese,cheeses',
  yogurt: 'yogurt,yoghurt',
  'infant formula': 'infant formula,baby formula,baby food,baby milk,infant milk',
  eggs: 'eggs,egg',
  honey: 'honey',
  // Farm, food and drink
  'agricultural products':
    'agricultural products,agriculture,agricultural,agricultural product,agricultural goods,agricultural commodities,agricultural produce,farm products,farm goods,farm produce,farm,farming,agri products,agri,agro products,agricultural crops,crops,farm commodities,agricultural and livestock products',
  'non-agricultural products': 'non-agricultural products,non-agricultural,non-farm products',
  'agri-food products':
    'agri-food products,agri-food,agrifood,agrifood products,agro-food,agro-food products,agri-food goods,agro-industrial products,agro-industrial,agribusiness,agroindustry,agro-processed products,processed agricultural products,agricultural and food products,food and agricultural products,agriculture and food products,agro-industry,agricultural and agri-food products,agri food',
  food: 'food,foods,foodstuffs,foodstuff,food products,food product,food commodities,food industry',
  'food and beverages':
    'food and beverages,food and drink,food and drinks,food beverages and tobacco,foods and beverages,food & beverages,food and live animals',
  'processed food':
    'processed food,processed foods,prepared foodstuffs,prepared food,food preparations,processed foodstuffs,packaged food,edible preparations',
  'halal products': 'halal products,halal goods,halal food,halal',
  'plant-based products':
    'plant-based products,plant products,vegetable products,plant product,vegetable product,products of plant origin,plant-based',
  'natural produce': 'natural produce,natural products',
  'live plants': 'live plants,live trees,plants and flowers,ornamental plants,plants and cut flowers',
  'cut flowers': 'cut flowers,flowers,roses,floriculture,cut flower',
  vegetables: 'vegetables,vegetable,other processed vegetables',
  fruit: 'fruit,fruits,fruits and nuts,fruit and nuts',
  'fruit and vegetables':
    'fruit and vegetables,fruits and vegetables,fresh fruit and vegetables,fruit & vegetables,vegetables and fruit,vegetables and fruits,fresh fruits and vegetables,horticultural products,horticulture,horticultural,fresh produce',
  'processed fruit and vegetables':
    'processed fruit and vegetables,processed fruits and vegetables,processed vegetables,frozen vegetables,prepared vegetables,preserved vegetables,processed fruits,processed fruits and nuts,pickled vegetables,canned vegetables,frozen fruits and nuts,vegetable preparations,fruit preparations',
  citrus: 'citrus,citrus fruit,citrus fruits',
  oranges: 'oranges',
  clementines: 'clementines,clementine,mandarins,mandarin,tangerines',
  lemons: 'lemons,limes',
  bananas: 'bananas,banana,plantains',
  'tropical fruits': 'tropical fruits,tropical fruit,pineapples,pineapple,mangoes,mangos,guavas,papayas',
  avocados: 'avocados,avocado',
  grapes: 'grapes,grape',
  raisins: 'raisins,dried grapes,currants',
  apples: 'apples,pears',
  dates: 'dates,date palm products,dates and figs,date fruit',
  figs: 'figs',
  'pitted fruits': 'pitted fruits,stone fruits,stone fruit,cherries,peaches,apricots,plums',
  berries: 'berries,berry,strawberries,blueberries,raspberries,cranberries',
  kiwis: 'kiwis,kiwi,kiwifruit,kiwi fruit',
  melons: 'melons,melon,watermelons,watermelon',
  tomatoes: 'tomatoes,tomato',
  'processed tomatoes': 'processed tomatoes,tomato paste,tomato sauce,canned tomatoes',
  potatoes: 'potatoes,potato',
  onions: 'onions,onion,garlic',
  peppers: 'peppers,bell peppers,sweet peppers,chillies,chilli',
  pulses: 'pulses,legumes,pulse,beans,lentils,chickpeas,peas',
  cassava: 'cassava,manioc,tapioca',
  nuts: 'nuts',
  almonds: 'almonds,almond',
  pistachios: 'pistachios,pistachio',
  hazelnuts: 'hazelnuts,hazelnut',
  walnuts: 'walnuts',
  'cashew nuts': 'cashew nuts,cashews,cashew,coconuts brazil nuts and cashews',
  coconuts: 'coconuts,coconut,copra,brazil nuts,coconuts and cashews,coconut products',
  peanuts: 'peanuts,groundnuts,groundnut,ground nuts,peanut',
  coffee: 'coffee,coffee beans',
  tea: 'tea',
  'coffee and tea':
    'coffee and tea,tea and coffee,coffee tea and spices,coffee tea and mate,coffee tea mate and spices',
  spices: 'spices,spice,spices and herbs',
  pepper: 'pepper,black pepper',
  vanilla: 'vanilla',
  cloves: 'cloves',
  saffron: 'saffron',
  'medicinal plants': 'medicinal plants,herbs,aromatic plants,perfume plants',
  cereals: 'cereals,grain,grains,cereal,cereal crops,grain crops,grain and legumes,cereals and pulses',
  wheat: 'wheat',
  'wheat flour': 'wheat flour,flour,flours,wheat flours',
  'milling products': 'milling products,products of the milling industry,milling industry products,mill products',
  corn: 'corn,maize',
  barley: 'barley',
  rice: 'rice,non-basmati rice',
  sorghum: 'sorghum,millet',
  starches: 'starches,starch',
  pasta: 'pasta,noodles,macaroni',
  'baked goods': 'baked goods,bakery products,bread,biscuits,baked products',
  seeds: 'seeds,sowing seeds,seed,oil seeds and seeds',
  oilseeds: 'oilseeds,oil seeds,oilseed,oily seeds,oil seed,rapeseed,rape seed,canola,oleaginous products',
  'sunflower seeds': 'sunflower seeds,sunflower seed',
  'sesame seeds': 'sesame seeds,sesame,sesame seed,sesamum',
  soybeans: 'soybeans,soya beans,soybean,soya,soy,soyabeans,soy beans',
  'soybean meal':
    'soybean meal,soya meal,soymeal,soyabean meal,oilcake,oilcakes,oil cake,oil cakes,oilmeals,oil meals,oil meal',
  'animal feed':
    'animal feed,feed,fodder,animal feeds,feedstuffs,animal food,straw and forage,residues of food industry,food waste and animal feed',
  'gums and resins': 'gums and resins,gum arabic,insect resins,natural gums,resins and gums',
  'vegetable oils':
    'vegetable oils,vegetable oil,edible oils,edible oil,cooking oil,fats and oils,oils and fats,vegetable fats,animal fats',
  'olive oil': 'olive oil,olive oils',
  olives: 'olives,olive',
  'palm oil': 'palm oil,crude palm oil,palm oils,palm kernel oil',
  'sunflower oil': 'sunflower oil,sunflower seed oil,sunflower oils,seed oils,seed oil,rapeseed oil',
  'soybean oil': 'soybean oil,soya oil,soyabean oil,soy oil',
  sugar: 'sugar,sugars,sugar products',
  'raw sugar': 'raw sugar,raw cane sugar,unrefined sugar',
  molasses: 'molasses',
  confectionery:
    'confectionery,sweets,candy,sugar confectionery,confectionery sugar,sugars and sugar confectionery,sugar and confectionery,sugar and sugar confectionery',
  cocoa: 'cocoa,cocoa products,cacao,cocoa and its preparations,cocoa and cocoa products,cocoa and chocolate',
  'cocoa beans': 'cocoa beans,cocoa bean,raw cocoa,cacao beans',
  'cocoa paste': 'cocoa paste,cocoa liquor,cocoa mass',
  'cocoa butter': 'cocoa butter',
  'cocoa powder': 'cocoa powder',
  chocolate: 'chocolate,chocolates',
  beverages:
    'beverages,drinks,beverage,soft drinks,flavored water,flavoured water,mineral water,waters,non-alcoholic beverages,beverages spirits and vinegar',
  'alcoholic beverages': 'alcoholic beverages,alcohol,liquor,spirits,whisky,whiskey,rum,vodka,alcoholic drinks,cognac',
  wine: 'wine,wines',
  beer: 'beer,beers',
  'fruit juice': 'fruit juice,fruit juices,juices,juice',
  tobacco: 'tobacco,tobacco products',
  cigarettes: 'cigarettes,cigarette,rolled tobacco,cigars,processed tobacco',
  // Ores, minerals and stone
  'raw materials':
    'raw materials,raw material,primary commodities,primary products,primary commodity,primary goods,industrial raw materials,raw goods',
  'non-food raw materials':
    'non-food raw materials,crude materials,crude inedible materials,crude materials except fuels',
  ores: 'ores,ore,ores slag and ash,metal ores,ores and minerals,ores and metals,mineral ores',
  'mining products':
    'mining products,mining,mined products,extractive industry products,extractive industries,mining and quarrying,mining sector,extractive products',
  'iron ore': 'iron ore,iron ores',
  'copper ore': 'copper ore,copper ores,copper concentrate,copper concentrates,copper ores and concentrates',
  manganese: 'manganese,manganese ore,manganese ores',
  'aluminium ore': 'aluminium ore,bauxite,aluminum ore,aluminium ores',
  'chromium ore': 'chromium ore,chrome ore,chromite,chrome',
  'zinc ore': 'zinc ore,zinc ores,zinc concentrates',
  'lead ore': 'lead ore,lead ores,lead concentrates',
  'cobalt ore': 'cobalt ore,cobalt',
  'nickel ore': 'nickel ore,nickel ores',
  'titanium ore': 'titanium ore,ilmenite,titanium ores',
  'molybdenum ore': 'molybdenum ore,molybdenum',
  'precious metal ore': 'precious metal ore,precious metal ores',
  uranium: 'uranium,uranium and thorium ore,radioactive chemicals,nuclear fuel',
  lithium: 'lithium',
  'rare earths': 'rare earths,rare earth,rare earth metals,rare-earth metals,rare earth minerals,critical minerals',
  phosphates: 'phosphates,phosphate,phosphate and its derivatives',
  'calcium phosphates': 'calcium phosphates,calcium phosphate,rock phosphate,phosphate rock',
  sulphur: 'sulphur,sulfur',
  salt: 'salt',
  sand: 'sand,natural sand,gravel,silica sand',
  limestone: 'limestone,dolomite,quicklime',
  marble: 'marble,travertine,granite,building stone,natural stone,dimension stone',
  cement: 'cement,cements,clinker,clinkers',
  'cement, plaster and salt':
    'salt sulphur earth and stone,plaster lime and cement,salt sulfur lime and cement,cement plaster and salt,salt and sulphur,plaster and cement',
  // Chemicals, plastics and rubber
  chemicals:
    'chemicals,chemical products,chemical,chemical product,chemical goods,chemical industry products,chemicals and related products,chemicals and chemical products,chemical industry,products of the chemical industry,chemicals and related industries,chemical and allied industries products,products of chemical and allied industries,chemicals and petrochemicals,industrial chemicals,chemical and petrochemical products',
  'organic chemicals': 'organic chemicals,organic chemical,organic chemical products,organic chemistry',
  'inorganic chemicals': 'inorganic chemicals,inorganic chemical,inorganic chemical products',
  'phosphoric acid': 'phosphoric acid,phosphoric acids',
  'sulphuric acid': 'sulphuric acid,sulfuric acid',
  ammonia: 'ammonia',
  methanol: 'methanol,acyclic alcohols,methyl alcohol',
  ethanol: 'ethanol,ethyl alcohol,undenatured alcohol',
  biodiesel: 'biodiesel,biofuels,biofuel',
  ethylene: 'ethylene,ethylene polymers,polyethylene,polymers of ethylene',
  propylene: 'propylene,propylene polymers,polypropylene,polymers of propylene',
  'cyclic hydrocarbons': 'cyclic hydrocarbons,benzene,styrene,paraxylene',
  'acyclic hydrocarbons': 'acyclic hydrocarbons',
  'aluminium oxide': 'aluminium oxide,alumina,aluminum oxide',
  'caustic soda': 'caustic soda,sodium hydroxide,soda ash,sodium carbonate',
  iodine: 'iodine,halogens,bromine',
  hydrogen: 'hydrogen,industrial gases',
  'heterocyclic compounds': 'heterocyclic compounds',
  fertilizers:
    'fertilizers,fertilizer,fertilisers,fertiliser,chemical fertilizers,chemical fertilisers,manure,mineral fertilizers,mineral fertilisers',
  'mixed mineral or chemical fertilizers':
    'mixed mineral or chemical fertilizers,mixed mineral or chemical fertilisers,mixed fertilizers,mixed fertilisers,mixed mineral and chemical fertilizers,compound fertilizers,mixed chemical fertilizers',
  'nitrogenous fertilizers':
    'nitrogenous fertilizers,nitrogenous fertilisers,nitrogen fertilizers,urea,nitrogen fertilisers',
  'phosphatic fertilizers': 'phosphatic fertilizers,phosphate fertilizers,phosphatic fertilisers,phosphate fertilisers',
  'potassic fertilizers':
    'potassic fertilizers,potash,potassic fertilisers,potassium fertilizers,potassium chloride,potash fertilizers',
  pharmaceuticals:
    'pharmaceuticals,pharmaceutical,pharmaceutical products,medicines,medicine,medicaments,pharma,pharma products,pharmaceutical goods,medicinal products,pharmaceutical preparations,pharmaceutical product,medical and pharmaceutical products,pharmaceutical industries,medicinal and pharmaceutical products,drug formulations,medications',
  vaccines:
    'vaccines,vaccine,human or animal blood,blood products,vaccines blood antisera toxins and cultures,vaccines and blood products,blood fractions',
  'bulk drugs':
    'bulk drugs,active pharmaceutical ingredients,drug intermediates,bulk drug,drug ingredients,antibiotics',
  perfumes: 'perfumes,perfume,perfumery,fragrances',
  cosmetics:
    'cosmetics,cosmetic,cosmetic products,beauty products,essential oils,toiletries,cosmetics and perfumes,perfumes and cosmetics,perfumery and cosmetics,hair products,make-up',
  'cleaning products':
    'cleaning products,soap,soaps,detergents,detergent,cleaning product,washing preparations,cleaning materials',
  paints: 'paints,paint,tanning and dyeing extracts,dyes,pigments,inks,printing ink,dyestuffs,pigment',
  pesticides: 'pesticides,pesticide,insecticides,agrochemicals,crop protection products,herbicides,agrochemical',
  explosives: 'explosives,fireworks,propellants',
  plastics:
    'plastics,plastic,plastic products,plastics and articles thereof,plastic goods,plastic articles,plastics products,plastics and plastic products,articles of plastic,plastic packaging,other plastic products',
  rubber: 'rubber,rubbers,rubber products,rubber and articles thereof,rubber articles,rubber goods',
  'plastics and rubber':
    'plastics and rubber,rubber and plastics,rubber and plastic,plastic and rubber,plastics and rubbers,plastics and rubber products,rubber and plastic products,plastics rubber and articles thereof',
  tyres: 'tyres,tires,rubber tyres,rubber tires,tyre',
  polymers: 'polymers,polymer,polyacetals,styrene polymers,plastics in primary forms',
  // Leather, wood and paper
  leather:
    'leather,leathers,leather products,leather goods,tanned hides,leather articles,leather and leather products,articles of leather,leather and leather goods',
  'hides and skins': 'hides and skins,hides,skins,hides skins and leather,equine and bovine hides',
  bags: 'bags,handbags,luggage,trunks and cases,travel goods,suitcases,travel bags',
  furs: 'furs,fur,furskins,fur clothing',
  wood: 'wood,timber,lumber,wood products,wood and wood products,logs,wood and articles of wood,wooden products,sawnwood,fuel wood,forest products,forestry products,forestry,timber products,roundwood',
  plywood: 'plywood,particle board,fibreboard,veneer sheets,wood fiberboard,fiberboard,wood panels',
  cork: 'cork',
  'wood pulp': 'wood pulp,pulp,cellulose,woodpulp,sulfate chemical woodpulp,chemical wood pulp,paper pulp',
  paper:
    'paper,paper products,kraft paper,newsprint,paper goods,articles of paper,writing paper,uncoated paper,tissue paper,toilet paper,recovered paper',
  paperboard: 'paperboard,cardboard,carton,cartons,paper containers',
  'paper and paperboard':
    'paper and paperboard,pulp and paper,paper and pulp,pulp and paper products,paper and board,paper goods and paperboard,paper and cardboard,wood pulp and paper',
  'wood and paper': 'wood and paper,timber and paper,wood and paper products,timber and pulp and paper products',
  books: 'books,printed matter,printed products,publications,printed books,brochures,newspapers,printing products',
  // Textiles, clothing and footwear
  textiles:
    'textiles,textile,textile products,textile goods,textile fabrics,textile articles,textile industry,textile materials,textile fibres and fabrics,textile materials and articles,textiles and articles thereof,textile sector,textile group',
  'textiles and clothing':
    'textiles and clothing,textile and apparel,textiles and apparel,textile and clothing,textiles and garments,textile and garment,textiles and leather,textile and leather,apparel and textile,garments and textiles,textile and garments,clothing and textiles,textile products and garments,textile apparel,apparel and textiles',
  clothing:
    'clothing,apparel,garments,clothes,garment,articles of apparel,clothing articles,fashion,articles of clothing,clothing products',
  'ready-made garments':
    'ready-made garments,ready-made garment,readymade garments,readymade garment,ready made garments,RMG,ready-made clothing,ready-to-wear,ready-made clothes,ready to wear',
  knitwear:
    'knitwear,knit,knitted apparel,knitted garments,knit apparel,knitted clothing,knit products,knitted clothes,knitted or crocheted clothing,knitted products,knit clothing,knitted goods,knitwear items,knitwear garments,knitwear garment',
  'woven garments':
    'woven garments,non-knit clothing,woven apparel,woven clothing,non-knit apparel,woven garment,woven sector,woven items,woven products,woven garment items,non-knitted clothing,non-knit garments',
  'knit t-shirts': 'knit t-shirts,t-shirts,t-shirt,tee shirts',
  'knit sweaters': 'knit sweaters,sweaters,pullovers,sweater,cardigans',
  "women's suits":
    "women's suits,non-knit women's suits,knit women's suits,womens suits,women's clothing,women's wear,dresses",
  "men's suits":
    "men's suits,non-knit men's suits,knit men's suits,mens suits,men's clothing,men's wear,trousers,jeans",
  "men's shirts": "men's shirts,shirts,non-knit men's shirts,women's shirts,blouses",
  underwear: "underwear,lingerie,non-knit women's undergarments,undergarments,women's undergarments,brassieres",
  socks: 'socks,hosiery,knit socks and hosiery',
  workwear:
    'workwear,protective clothing,work clothing,non-knit active wear,active wear,coats,overcoats,jackets,felt or coated fabric garments',
  'house linens':
    'house linens,home textiles,bed linen,household linens,towels,bedding,blankets,made-up textile articles,other made-up textile articles,other cloth articles,household textiles',
  fabrics:
    'fabrics,fabric,cloth,heavy pure woven cotton,denim,cotton fabrics,cotton fabric,light pure woven cotton,textile cloth,non-retail pure cotton yarn fabrics',
  cotton: 'cotton,cotton products',
  yarn: 'yarn,yarns,cotton yarn,textile yarn,non-retail pure cotton yarn,thread,threads,cotton yarns,sewing thread',
  wool: 'wool,animal hair,woollen products',
  silk: 'silk',
  jute: 'jute,sisal,flax,vegetable fibres,hemp,jute and jute goods,jute goods,vegetable textile fibers,jute products',
  'man-made fibres':
    'man-made fibres,man-made fibers,synthetic fibres,synthetic fibers,synthetic filaments,man-made filaments,man-made staple fibres,man-made staple fibers,artificial fibres,synthetic filament yarn,polyester',
  carpets: 'carpets,carpet,rugs,floor coverings,hand-woven rugs,carpets and other textile floor coverings',
  'technical textiles':
    'technical textiles,felt,coated fabrics,nonwovens,non-woven textiles,wadding,cordage,ropes,special fabrics,rubberized textiles,twine',
  'used clothing':
    'used clothing,second-hand clothing,worn clothing,secondhand clothes,second-hand clothes,used clothes',
  footwear:
    'footwear,shoes,leather footwear,textile footwear,rubber footwear,leather shoes,footwear products,boots,shoe',
  headwear: 'headwear,hats,headgear,umbrellas',
  // Stone, glass, jewels and metals
  ceramics:
    'ceramics,ceramic products,ceramic,pottery,tiles,porcelain,ceramic products and glass,porcelain tableware,sanitary ware,bricks',
  glass: 'glass,glassware,glass products,glass containers',
  'building materials':
    'building materials,construction materials,building material,construction material,stone and glass,articles of stone plaster and cement,stone plaster and cement products,building products,construction and building materials,articles of stone',
  'precious stones':
    'precious stones,precious stone,gemstones,gems,gem stones,emeralds,sapphires,rubies,pearls precious stones and metals,precious and semiprecious stones',
  diamonds: 'diamonds,diamond',
  'gems and jewellery':
    'gems and jewellery,gems and jewelry,gem and jewellery,gem and jewelry,gems & jewellery,gems & jewelry,gems and jewelery,gems & jewelery,precious stones and jewellery,precious metals and stones,precious metals and gemstones,precious stones and metals,precious stones and precious metals,precious metals and precious stones,pearls precious stones and precious metals,gold and jewellery,gold and precious stones,jewellery and precious metals,gold and jewelry',
  'precious metals': 'precious metals,precious metal,noble metals',
  jewellery: 'jewellery,jewelry,jewels,gold jewellery,gold jewelry,jewellery products',
  gold: 'gold,non-monetary gold,gold ore,semi-manufactured gold',
  'non-gold': 'non-gold,excluding gold,non gold',
  silver: 'silver,raw silver,unwrought silver',
  platinum: 'platinum,palladium,platinum group metals,platinum-group metals,rhodium',
  pearls: 'pearls',
  metals:
    'metals,metal,metal products,metals and metal products,metals and articles thereof,base metal products,articles of base metal,base metal,fabricated metal products,metal articles,metallic products,metals and minerals,metalworking products',
  'non-ferrous metals':
    'non-ferrous metals,nonferrous metals,non-ferrous metal,nonferrous metal,non-ferrous metallurgy products,non ferrous metals,non-ferrous base metals',
  'ferrous metals':
    'ferrous metals,ferrous metal,black metals,ferrous metallurgy,ferrous metallurgy products,ferrous products',
  'iron and steel':
    'iron and steel,iron & steel,steel and iron,iron or steel,articles of iron or steel,articles of iron and steel,iron and steel products,steel products,iron and steel articles,steel and iron products,iron and steel goods,steel industry,iron steel and articles,steel and steel products',
  steel: 'steel,crude steel',
  iron: 'iron,iron products',
  'semi-finished iron':
    'semi-finished iron,semi-finished steel,semifinished steel,semi-finished products of iron,steel billets,semi-finished iron products,billets',
  'flat-rolled iron and steel':
    'flat-rolled iron and steel,hot-rolled iron,hot-rolled steel,hot rolled steel,cold-rolled iron,cold-rolled steel,flat-rolled steel,flat steel,coated flat-rolled iron,cold rolled steel,hot rolled iron,rolled products,flat-rolled products',
  'iron bars':
    'iron bars,raw iron bars,iron wire,steel bars,steel rebar,rebar,rebars,iron rods,steel rods,hot-rolled iron bars',
  'iron structures': 'iron structures,steel structures,metal structures,iron fasteners,iron blocks',
  ferroalloys: 'ferroalloys,ferro-alloys,ferroalloy,ferrochrome,ferronickel,ferromanganese,ferrosilicon',
  'iron pipes':
    'iron pipes,steel pipes,steel tubes,iron tubes,pipes and tubes,tubes and pipes,tubes pipes and hollow profiles,steel pipe,iron pipe fittings',
  'scrap metal':
    'scrap metal,scrap,scrap iron,metal scrap,scrap copper,scrap aluminium,scrap aluminum,iron scrap,steel scrap,metal waste,waste and scrap',
  copper: 'copper,copper products,copper and articles thereof',
  'raw copper': 'raw copper,unrefined copper,blister copper,unwrought copper,copper anodes',
  aluminium:
    'aluminium,aluminum,aluminium products,aluminum products,aluminium and articles thereof,aluminum and articles thereof',
  nickel: 'nickel,nickel products',
  'nickel mattes': 'nickel mattes,nickel matte',
  zinc: 'zinc',
  lead: 'lead,refined lead,raw lead,lead metal,unwrought lead',
  tin: 'tin,raw tin,unwrought tin',
  titanium: 'titanium,tungsten,magnesium,titanium metal,magnesium metal,silicon metal,antimony,tantalum,niobium',
  // Machines and electronics
  tools: 'tools,hand tools,cutlery,cutting tools,knives',
  hardware: 'hardware,metal mountings,locks,other metal fasteners,padlocks,metal fittings',
  machinery:
    'machinery,machines,machinery products,mechanical appliances,machine,mechanical equipment,mechanical products',
  'machinery and equipment':
    'machinery and equipment,machines and equipment,equipment and machinery,machinery equipment,machinery equipment and vehicles,machinery and equipments,machines and equipments,machinery equipment and transport vehicles,plant and machinery,plant and equipment',
  'machinery and transport equipment':
    'machinery and transport equipment,machinery and transportation equipment,machinery and vehicles,machinery and transport,machinery and means of transport,machines and transport equipment,machinery equipment and means of transport,machines and vehicles',
  'machinery and electrical equipment':
    'machinery and electrical equipment,machinery and electrical appliances,electrical machinery and appliances,mechanical and electrical equipment,mechanical and electrical products,mechanical and electrical machinery,machines and electrical equipment,machines and electrical appliances,machinery and electronics,machinery and mechanical appliances and electrical equipment,electromechanical products,electromechanical appliances,machinery and electrical products',
  'mechanical, electrical and high-tech products':
    'mechanical electrical and high-tech products,electromechanical and high-tech products',
  equipment: 'equipment',
  'industrial machinery':
    'industrial machinery,machinery having individual functions,special purpose machinery,machine tools,industrial machines,industrial equipment,machinery for industry,other machinery,metal working machine tools,textile machinery,food machinery,machine-tools,moulding machines,packing machines,rubber working machinery',
  'agricultural machinery':
    'agricultural machinery,farm machinery,tractors,harvesters,agricultural equipment,harvesting machinery,farm equipment',
  'construction machinery':
    'construction machinery,construction equipment,construction vehicles,excavation machinery,excavators,earthmoving equipment,lifting machinery,cranes,bulldozers',
  engines:
    'engines,engine,engine parts,spark-ignition engines,diesel engines,turbines,gas turbines,turbojets,motors,turbo-jets,aircraft engines,turbine',
  pumps: 'pumps,liquid pumps,air pumps,compressors,fans and pumps',
  valves: 'valves',
  bearings: 'bearings,transmissions,transmission shafts,gears',
  'air conditioners': 'air conditioners,air conditioning,air conditioner,air-conditioners,air conditioning machines',
  refrigerators: 'refrigerators,refrigerator,fridges,freezers,heating and cooling equipment',
  'home appliances':
    'home appliances,household appliances,household appliance,white goods,domestic appliances,home appliance,washing machines,electrical household appliances,electric heaters,household electrical appliances,laundry machines',
  computers:
    'computers,computer,laptops,data processing machines,computer equipment,office machines,office machine parts,office equipment,servers,tablets,computer products,data processing equipment',
  'computer components':
    'computer components,computer parts,computer accessories,storage devices,hard drives,solid state drives,computer peripherals,memory devices',
  printers: 'printers,industrial printers,printing machinery,printing machines,photocopiers',
  'electrical machinery':
    'electrical machinery,electrical equipment,electrical appliances,electrical products,electrical goods,electric machinery,electrical machinery and equipment,electrical apparatus,electric appliances,electric equipment,electrical,electrical machines,electrical material,electrical supplies,electrical devices,electrical and electronic equipment,electrical machinery and electronics,electrical machinery equipment and parts',
  electronics:
    'electronics,electronic products,electronic goods,electronic,electronic equipment,electronic devices,electronic product,electronic appliances,consumer electronics,electronics products,electronic items,electronics industry,electronics goods',
  'electrical and electronic products':
    'electrical and electronic products,electrical and electronics,electrical and electronic goods,electrical and electronic,electronics and electrical,electrical and electronic appliances,electronics and electrical products,electronics and electrical equipment,electric and electronic products,electrical and electronics products,E&E products,electric and electronic equipment',
  'electronic components':
    'electronic components,electronic parts,printed circuits,passive components,electrical components,circuit boards',
  'integrated circuits':
    'integrated circuits,integrated circuit,microchips,chips,electronic chips,memory chips,electronic integrated circuits',
  semiconductors:
    'semiconductors,semiconductor,semi-conductors,semiconductor products,semiconductor manufacturing equipment',
  'solar panels':
    'solar panels,solar cells,photovoltaic cells,solar modules,photovoltaic products,solar equipment,photovoltaics',
  batteries: 'batteries,battery,lithium batteries,lithium-ion batteries,lithium ion batteries,accumulators',
  'electrical transformers':
    'electrical transformers,transformers,generators,electric motors,electric generator,generating sets',
  'low-voltage protection equipment':
    'low-voltage protection equipment,low-voltage equipment,electrical switches,electrical control boards,switchgear,electric control panels,circuit breakers,high-voltage protection equipment',
  'insulated wire':
    'insulated wire,insulated wires,insulated electric wire,insulated electrical wire,electrical wiring,wiring harnesses,wire harnesses,electric wires,electrical wires',
  'insulated cables':
    'insulated cables,insulated cable,electrical cables,cables,wire and cable,electric wires and cables,electrical wires and cables,cable',
  lighting: 'lighting,lamps,light fixtures,lighting equipment,electric filament,light bulbs',
  telephones:
    'telephones,phones,smartphones,mobile phone,cellphones,smartphone,handsets,telephone,phone,phone devices,phone system devices',
  'telecommunications equipment':
    'telecommunications equipment,telecom equipment,communication equipment,communications equipment,broadcasting equipment,telecommunication equipment,transmission apparatus,telecom instruments,broadcasting accessories,communication devices,radio equipment',
  televisions:
    'televisions,television sets,video displays,tv sets,television receivers,displays,monitors,display panels,lcd panels,video recording equipment,lcds,television screens',
  'audio equipment': 'audio equipment,headphones,loudspeakers,sound equipment,blank audio media',
  'optical and medical instruments':
    'optical and medical instruments,optical and medical equipment,optical instruments,optical photographic and medical instruments,precision instruments,instruments,scientific instruments,measuring instruments,optical medical instruments,precision equipment,medical and optical instruments,optical products,optics,optical technical and medical apparatus,measuring equipment,optical fibres,optical fibers,optical technical and medical equipment',
  'medical equipment':
    'medical equipment,medical devices,medical instruments,medical supplies,medical products,medical goods,medical,medical device,medical appliances,orthopedic appliances,orthopaedic appliances,x-ray equipment,therapeutic appliances,medical apparatus,surgical instruments,hospital equipment,medical and protective supplies,medical materials,protective masks,face masks',
  watches:
    'watches,clocks,watches and clocks,wristwatches,clocks and watches,base metal watches,precious metal watches,timepieces,horology',
  // Vehicles and vessels
  cars: 'cars,car,passenger car,automobiles,automobile,passenger vehicles,autos,passenger motor vehicles',
  'motor vehicles':
    'motor vehicles,vehicles,vehicle,motor vehicle,vehicles other than railway,vehicles and vehicle parts,vehicles and their parts,cars and vehicles,automotive vehicles,vehicles and spare parts',
  'automotive products':
    'automotive products,automotive,auto industry,automotive industry,automotive sector,automotive goods,cars and parts,automobile products,auto sector,automobile industry,cars and car parts,autos and auto parts,autos and parts,automobiles and parts,cars and spare parts,automobiles and auto parts',
  'electric vehicles':
    'electric vehicles,electric cars,electric vehicle,new energy vehicles,new-energy vehicles,electric car,battery electric vehicles,hybrid cars,hybrid vehicles',
  trucks: 'trucks,lorries,commercial vehicles,pickups,delivery vehicles,truck',
  buses: 'buses,bus,minibuses',
  'used cars': 'used cars,used vehicles,second-hand cars,used car,second-hand vehicles',
  motorcycles: 'motorcycles,motorbikes,bicycles,motorcycle,bikes,two-wheelers',
  'car parts':
    'car parts,auto parts,motor vehicle parts,vehicle parts,automotive parts,auto components,automobile parts,motor vehicles parts and accessories,autoparts,car components,automotive components,spare parts for vehicles,parts of motor vehicles,automobile components,vehicle parts and accessories,spare parts for cars,auto part,automotive parts and components',
  'parts and accessories':
    'parts and accessories,parts and components,spare parts,components and parts,components,parts components and accessories',
  'transport equipment':
    'transport equipment,transportation equipment,means of transport,vehicles and transport equipment,transport vehicles,vehicles aircraft and vessels,transport means,transportation means,means of transportation,transportation vehicles,transport material',
  'land transport equipment':
    'land transport equipment,ground transport equipment,land vehicles,ground vehicles,land transport vehicles,means of land transport',
  'railway equipment':
    'railway equipment,trains,locomotives,rolling stock,railway vehicles,rail equipment,railway cars,railcars,railway freight cars,railway track fixtures,railway products',
  aircraft:
    'aircraft,airplanes,planes,aeroplanes,helicopters,planes helicopters and spacecraft,aircraft and spacecraft,aircrafts,airliners,jets,passenger planes',
  aerospace:
    'aerospace,aerospace products,aerospace industry,aeronautics,aviation products,aeronautical,aeronautical products,aerospace goods,aircraft industry',
  spacecraft: 'spacecraft,satellites',
  ships:
    'ships,ships and boats,boats,vessels,ship,cargo ships,ships boats and floating structures,vessel,yachts,floating structures,tankers,ships and vessels,special purpose ships,shipbuilding,tugboats,oil tankers,other sea vessels,recreational boats,passenger ships',
  containers: 'containers,metal containers,packaging,packing materials,packaging materials,railway cargo containers',
  // Other manufactures
  weapons:
    'weapons,weaponry,ammunition,firearms,military equipment,defence products,defense products,defence equipment,defense equipment,military goods,defence and aerospace,defense and aerospace,defence and aviation,defense industry,defence industry,defense and aviation',
  furniture:
    'furniture,seats,chairs,furniture and bedding,furnishings,mattresses,furniture lighting and prefabricated buildings,furniture products,vehicle seats',
  toys: 'toys,toy,games,video games consoles,dolls,toys games and sports goods,toys games and sports equipment,video game consoles,models and stuffed animals,video and card games,toys and sporting goods',
  'sports equipment': 'sports equipment,sporting goods,sports goods,sport equipment,sports products',
  'household goods':
    'household goods,housewares,household products,kitchenware,household items,homeware,tableware,household articles,household equipment,iron housewares,plastic housewares',
  handicrafts:
    'handicrafts,handicraft,handicraft products,crafts,traditional handicrafts,artisanal products,craft products,handmade products,handicraft goods',
  'works of art': "works of art,art,paintings,antiques,artworks,artwork,collectors' pieces",
  waste: 'waste,waste paper,industrial waste,recyclables,plastic waste,recovered materials,waste products',
  water: 'water',
  // Broad categories
  'manufactured goods':
    'manufactured goods,manufactures,manufactured products,manufacturing,manufacturing products,manufactured,manufacturing goods,manufactured articles,manufacturing industry,manufactured goods classified chiefly by material,manufactured items,factory goods,manufacturing industries,manufacturing sector',
  'manufactures of agricultural origin': 'manufactures of agricultural origin,agricultural-origin manufactures',
  'industrial products':
    'industrial products,industrial goods,industrial,industry,industrial product,industrial items,industrial sector,industrial commodities,industry products',
  'light industry products':
    'light industry products,light industry,light industrial products,light industrial goods,light manufacturing',
  'miscellaneous manufactured articles':
    'miscellaneous manufactured articles,miscellaneous manufactured goods,miscellaneous manufactures,miscellaneous articles,other manufactured goods,miscellaneous goods,miscellaneous products,miscellaneous manufactured products,miscellaneous',
  'other goods':
    'other goods,other products,other commodities,unspecified goods,commodities not elsewhere specified,other merchandise,unspecified products,other sectors,commodities nes',
  'high-tech products':
    'high-tech products,high-technology products,high technology products,high-tech goods,high-tech,hi-tech products,high technology,advanced technology products,new and high-tech products,technology products,tech products,technology goods,high technology goods,tech goods,technology,tech',
  'green goods':
    'green goods,environmental goods,low-carbon products,clean technology,clean energy products,renewable energy equipment,clean energy equipment,green products',
  'engineering goods':
    'engineering goods,engineering products,engineering industries,engineering,engineering industry,metal and engineering,engineering goods and products',
  'consumer goods':
    'consumer goods,consumer products,consumption goods,consumer good,consumer,final consumer goods,household consumer goods,consumer items,consumer commodities,final consumption goods,fast-moving consumer goods',
  'finished consumer goods': 'finished consumer goods,finished consumer products,finished products for consumption',
  'durable consumer goods': 'durable consumer goods,consumer durables,durable goods,durables,durable consumer products',
  'non-durable goods':
    'non-durable goods,nondurable goods,non-durable consumer goods,nondurables,nondurable consumer goods',
  'capital goods':
    'capital goods,capital equipment,investment goods,capital good,capital products,capital goods and equipment,productive capital goods,finished capital goods',
  'intermediate goods':
    'intermediate goods,intermediate products,semi-manufactures,intermediate inputs,intermediates,intermediate good,semi-finished products,semi-finished goods,semi-manufactured goods,intermediate commodities,semimanufactures,semi-manufactured products,production inputs,production requisites,semi-finished,intermediate consumption goods,industrial inputs,industrial supplies,inputs,intermediary goods',
  'raw materials and intermediate goods':
    'raw materials and intermediate goods,raw materials and intermediate products,raw and semi-finished materials,raw materials and inputs,raw materials and semi-finished products',
  'finished goods':
    'finished goods,finished products,final goods,finished product,final products,end products,fully finished goods',
  'basic goods':
    'basic goods,essential goods,basic commodities,staple goods,strategic goods,strategic commodities,basic foodstuffs,essential commodities,staples,staple foods,strategic goods and food',
  'luxury goods': 'luxury goods,luxury products,luxury items,luxuries,luxury',
  'traditional products': 'traditional products,traditional goods,traditional',
  'non-traditional products':
    'non-traditional products,non-traditional goods,non-traditional,nontraditional,nontraditional products',
  'non-commodity products':
    'non-commodity products,non-resource products,non-commodity,non-resource,non-resource non-energy,non-energy commodities,non-raw materials,non-commodity non-energy',
  'non-mineral products': 'non-mineral products,non-mining,non-mineral,non-minerals',
  'maquiladora goods':
    'maquiladora goods,maquila,maquiladora,free zone goods,free zones,free trade zones,free zone,processing trade,free-zone',
  // Services
  travel:
    'travel,travel services,tourism,tourism services,tourist services,tourism industry,travel and tourism services',
  transport:
    'transport,transportation,transport services,transportation services,transports,freight,shipping,transport service,freight services,shipping services,logistics,logistics services,cargo services,transport and logistics services',
  construction:
    'construction,construction services,building services,contracting services,construction service,contracting,construction industry',
  'financial services':
    'financial services,financial and banking services,banking services,financial service,finance,banking,financial sector services,banking and financial services,fintech',
  insurance:
    'insurance,insurance services,insurance and pension services,insurance service,reinsurance,insurance pension services',
  'insurance and financial services':
    'insurance and financial services,finance and insurance,financial and insurance services,financial services and insurance',
  'other business services':
    'other business services,business services,other business service,commercial services,professional services,professional and business services,business and professional services,miscellaneous business services,consulting services,consultancy,consulting,consultancy services,professional and management consulting,business professional and technical services,other commercial services,legal services,management consulting services,accounting services,business-related services,technical services,trade-related services,technical trade-related and other business services',
  telecommunications:
    'telecommunications,telecommunication,telecom,telecoms,telecommunications services,telecommunication services,communications,communication services,telecom services,communications services,telecommunications computer and information services,telecommunications and information services,telecommunications and computer services,postal services,courier services,communication',
  'computer and information services':
    'computer and information services,information and computer services,computer services,information services,information technology services,information technology,information technology and services,ICT services,IT services,IT,software services,computer and information,digital services,software and it services,IT and ITES,information and communication technology,information and communications technology,information technology products,computer & information services,information and communication services,digitally deliverable services,digital technology,technology services,tech services',
  software: 'software,computer software,software products,programming',
  royalties:
    'royalties,royalty,charges for the use of intellectual property,intellectual property charges,license fees,licence fees,intellectual property,use of intellectual property,intellectual property fees,intellectual property rights,intellectual property services',
  'government services':
    'government services,government goods and services,government services n.i.e.,government goods & services,government and other services',
  'personal, cultural and recreational services':
    'personal cultural and recreational services,personal cultural and recreational,cultural services,recreational services,cultural and recreational services,cultural & recreational services,audiovisual services,audio-visual services,entertainment services,personal and cultural services,cultural and entertainment services',
  'manufacturing services':
    'manufacturing services,manufacturing services on physical inputs,manufacturing services on physical inputs owned by others,processing services,goods for processing,contract manufacturing',
  'maintenance and repair services':
    'maintenance and repair services,maintenance and repair,repair services,maintenance services,maintenance,repair and maintenance,maintenance and repairs,maintenance & repair services',
  'research and development services': 'research and development services,research and development,r&d services',
  'health services':
    'health services,healthcare,health care services,medical services,medical tourism,health care,healthcare services,health tourism',
  'education services': 'education services,education,educational services,international education',
  'call centres':
    'call centres,call centers,business process outsourcing,offshoring,outsourcing,BPO,global business services,call centre services,offshore services',
  films: 'films,movies,film,film industry,motion pictures,audiovisual products,audiovisual',
  'creative goods': 'creative goods,creative industries,creative products,cultural products,cultural goods',
  'video games': 'video games,video game',
  'other services': 'other services,remaining services,miscellaneous services',
  'non-oil services': 'non-oil services,services other than oil',
};

/** Forms that also mean something else, or much else, and what makes them safe. */
export const cautious: Readonly<Record<string, Caution>> = {
  lead: 'trade',
  tin: 'trade',
  coke: 'trade',
  dates: 'trade',
  figs: 'trade',
  paper: 'trade',
  books: 'trade',
  ships: 'trade',
  ship: 'trade',
  vessel: 'trade',
  vessels: 'trade',
  boats: 'trade',
  planes: 'trade',
  trains: 'trade',
  jets: 'trade',
  seats: 'trade',
  chairs: 'trade',
  displays: 'trade',
  monitors: 'trade',
  watches: 'trade',
  spirits: 'trade',
  feed: 'trade',
  bags: 'trade',
  games: 'trade',
  toy: 'trade',
  instruments: 'trade',
  waste: 'trade',
  water: 'trade',
  inputs: 'trade',
  components: 'trade',
  hardware: 'trade',
  chips: 'trade',
  cable: 'trade',
  motors: 'trade',
  packaging: 'trade',
  art: 'trade',
  films: 'trade',
  film: 'trade',
  drinks: 'trade',
  sweets: 'trade',
  communication: 'trade',
  communications: 'trade',
  shipping: 'trade',
  fashion: 'trade',
  crops: 'trade',
  boots: 'trade',
  containers: 'trade',
  horses: 'trade',
  machine: 'trade',
  pepper: 'trade',
  peppers: 'trade',
  sand: 'trade',
  shirts: 'trade',
  luxuries: 'trade',
  cloth: 'trade',
  logs: 'trade',
  gems: 'trade',
  metal: 'trade',
  vehicle: 'trade',
  car: 'trade',
  engine: 'trade',
  tablets: 'trade',
  servers: 'trade',
  phone: 'trade',
  thread: 'trade',
  threads: 'trade',
  felt: 'trade',
  pulse: 'trade',
  crafts: 'trade',
  roses: 'trade',
  seed: 'trade',
  seeds: 'trade',
  waters: 'trade',
  tools: 'trade',
  IT: 'trade',
  fuel: 'trade',
  fuels: 'trade',
  silver: 'trade',
  locks: 'trade',
  knives: 'trade',
  optics: 'trade',
  clocks: 'trade',
  pumps: 'trade',
  peas: 'trade',
  aeronautical: 'trade',
  agri: 'trade',
  agricultural: 'trade',
  agriculture: 'trade',
  audiovisual: 'trade',
  automotive: 'trade',
  banking: 'trade',
  chemical: 'trade',
  consulting: 'trade',
  consumer: 'trade',
  contracting: 'trade',
  domestic: 'trade',
  education: 'trade',
  electrical: 'trade',
  electronic: 'trade',
  engineering: 'trade',
  farm: 'trade',
  farming: 'trade',
  finance: 'trade',
  forestry: 'trade',
  halal: 'trade',
  healthcare: 'trade',
  horticultural: 'trade',
  industrial: 'trade',
  industry: 'trade',
  'intellectual property': 'trade',
  luxury: 'trade',
  maintenance: 'trade',
  manufactured: 'trade',
  manufacturing: 'trade',
  medical: 'trade',
  medicine: 'trade',
  mineral: 'trade',
  miscellaneous: 'trade',
  national: 'trade',
  newspapers: 'trade',
  outsourcing: 'trade',
  pharmaceutical: 'trade',
  programming: 'trade',
  publications: 'trade',
  tech: 'trade',
  technology: 'trade',
  textile: 'trade',
  traditional: 'trade',
  mining: 'trade',
};
