import Languages

// What commands do, at length.
extension Words {
    /// What a command does, at length.
    func details(_ command: CommandName) -> String {
        switch command {
        case .compare:
            say(
                en: "Without arguments, compares the eleven cases of The Value of Digital Government. Arguments are "
                    + "ids of cases and files of projects or cases, in any mix. Under the table stand the readings, "
                    + "bounds, gaps and assumptions that the numbers rest on. Beside cases.csv goes "
                    + "cases.datapackage.json, which says what each column holds, in which unit, and where it comes "
                    + "from.",
                es: "Sin argumentos, compara los once casos de The Value of Digital Government. Los argumentos son "
                    + "ids de casos y archivos de proyectos o de casos, en cualquier combinación. Debajo de la tabla "
                    + "figuran las lecturas, las cotas, los vacíos y los supuestos en que se apoyan los números. "
                    + "Junto a casos.csv va casos.datapackage.json, que dice qué contiene cada columna, en qué "
                    + "unidad y de dónde viene.",
                pt: "Sem argumentos, compara os onze casos de The Value of Digital Government. Os argumentos são ids "
                    + "de casos e arquivos de projetos ou de casos, em qualquer combinação. Abaixo da tabela estão "
                    + "as leituras, os limites, as lacunas e as premissas em que os números se apoiam. Ao lado de "
                    + "casos.csv vai casos.datapackage.json, que diz o que cada coluna contém, em que unidade e de "
                    + "onde vem.")
        case .cases:
            say(
                en: "Lists the published cases with their ids, countries, pages and readings. `--evidence` lists the "
                    + "partial cases of other documents instead: systems of which a source states some money, or a "
                    + "quantity that could be given a price, with what is missing to appraise them. They are never "
                    + "ranked with the others.",
                es: "Enumera los casos publicados con sus ids, países, páginas y lecturas. `--evidence` lista en su "
                    + "lugar los casos parciales de otros documentos: sistemas de los que una fuente da algún monto, "
                    + "o una cantidad a la que se podría poner precio, con lo que falta para evaluarlos. Nunca se "
                    + "ordenan con los otros.",
                pt: "Lista os casos publicados com os seus ids, países, páginas e leituras. `--evidence` lista em "
                    + "seu lugar os casos parciais de outros documentos: sistemas dos quais uma fonte dá algum valor "
                    + "em dinheiro, ou uma quantidade à qual se poderia dar preço, com o que falta para avaliá-los. "
                    + "Nunca são ordenados com os outros.")
        case .show:
            say(
                en: "Shows everything there is on a case: where each figure stands in its document, in which words, "
                    + "what we made of it, the amounts year by year with their discount factors, and every result. "
                    + "Of a partial case: its figures, the most that may be spent for a stated saving, the saving a "
                    + "year that a stated cost needs, money for one unit, in each reading, and what is missing to "
                    + "say more. Of several cases, or of `--all`, one follows the other; JSON is one object with the "
                    + "documents that they are from, and CSV one table, whose first column says the case.",
                es: "Muestra todo lo que hay sobre un caso: dónde está cada cifra en su documento, con qué palabras, "
                    + "qué hicimos con ella, los montos año por año con sus factores de descuento, y todos los "
                    + "resultados. De un caso parcial: sus cifras, lo máximo que se puede gastar por un ahorro "
                    + "declarado, el ahorro anual que exige un costo declarado, dinero por unidad, en cada lectura, "
                    + "y lo que falta para decir más. De varios casos, o con `--all`, uno sigue al otro; el JSON es "
                    + "un objeto con los documentos de donde vienen, y el CSV una tabla cuya primera columna dice el "
                    + "caso.",
                pt: "Mostra tudo o que há sobre um caso: onde está cada número no seu documento, com que palavras, o "
                    + "que fizemos com ele, os valores ano a ano com os seus fatores de desconto, e todos os "
                    + "resultados. De um caso parcial: os seus números, o máximo que se pode gastar por uma economia "
                    + "declarada, a economia anual que um custo declarado exige, dinheiro por unidade, em cada "
                    + "leitura, e o que falta para dizer mais. De vários casos, ou com `--all`, um segue ao outro; o "
                    + "JSON é um objeto com os documentos de onde vêm, e o CSV uma tabela cuja primeira coluna diz o "
                    + "caso.")
        case .audit:
            say(
                en: "Computes what each source claims again from its other figures, and says whether it agrees, "
                    + "differs, is implausible against a limit of another source, or cannot be checked, and why. A "
                    + "figure agrees where the rounding of what is printed leaves room for it. Without arguments it "
                    + "goes through the compendium and the evidence of the other documents; arguments are ids of "
                    + "cases and files. With --strict it ends with 1 where a claim differs or is implausible.",
                es: "Calcula de nuevo lo que afirma cada fuente a partir de sus demás cifras, y dice si concuerda, "
                    + "difiere, es inverosímil frente a un límite de otra fuente o no se puede comprobar, y por qué. "
                    + "Una cifra concuerda si el redondeo de lo impreso lo permite. Sin argumentos recorre el "
                    + "compendio y la evidencia de los demás documentos; los argumentos son ids de casos y archivos. "
                    + "Con --strict termina con 1 si una afirmación difiere o es inverosímil.",
                pt: "Calcula de novo o que cada fonte afirma a partir dos seus outros números, e diz se confere, "
                    + "difere, é implausível diante de um limite de outra fonte ou não pode ser verificado, e por "
                    + "quê. Um número confere se o arredondamento do que está impresso o permite. Sem argumentos "
                    + "percorre o compêndio e a evidência dos outros documentos; os argumentos são ids de casos e "
                    + "arquivos. Com --strict termina com 1 se uma afirmação difere ou é implausível.")
        case .appraise:
            say(
                en: "Reads a project file and computes its value for society, for the government's budget and for "
                    + "citizens: year by year with discount factors, at several discount rates, at the ends of its "
                    + "ranges, and beside the published cases. The CSV holds the year table, from which anyone can "
                    + "rebuild the result; `--table results` gives the results instead. A file with several options "
                    + "is shown side by side, each against the first; `--option` takes one of them. Of several files "
                    + "each is appraised, and then a table sets them side by side; JSON is one object, and CSV one "
                    + "table, whose first column says the project. A file that is wrong keeps no other from being "
                    + "appraised; the command then ends with 1.",
                es: "Lee el archivo de un proyecto y calcula su valor para la sociedad, para el presupuesto del "
                    + "gobierno y para la ciudadanía: año por año con factores de descuento, con varias tasas de "
                    + "descuento, en los extremos de sus rangos y junto a los casos publicados. El CSV contiene la "
                    + "tabla anual, a partir de la cual cualquiera puede reconstruir el resultado; `--table results` "
                    + "da, en cambio, los resultados. Un archivo con varias opciones se muestra lado a lado, cada "
                    + "una frente a la primera; `--option` toma una. De varios archivos se evalúa cada uno, y luego "
                    + "una tabla los pone lado a lado; el JSON es un objeto, y el CSV una tabla cuya primera columna "
                    + "dice el proyecto. Un archivo erróneo no impide evaluar los demás; el comando termina entonces "
                    + "con 1.",
                pt: "Lê o arquivo de um projeto e calcula o seu valor para a sociedade, para o orçamento do governo "
                    + "e para os cidadãos: ano a ano com fatores de desconto, com várias taxas de desconto, nos "
                    + "extremos das suas faixas e ao lado dos casos publicados. O CSV contém a tabela anual, a "
                    + "partir da qual qualquer pessoa pode reconstruir o resultado; `--table results` dá, em vez "
                    + "dela, os resultados. Um arquivo com várias opções é mostrado lado a lado, cada uma frente à "
                    + "primeira; `--option` toma uma. De vários arquivos avalia-se cada um, e depois uma tabela os "
                    + "põe lado a lado; o JSON é um objeto, e o CSV uma tabela cuja primeira coluna diz o projeto. "
                    + "Um arquivo errado não impede avaliar os demais; o comando termina então com 1.")
        case .simulate:
            say(
                en: "Draws a value for every figure of a project that has a range, appraises the project with them, "
                    + "and does so many times. It prints the mean with its standard error, percentiles with their "
                    + "own uncertainty, the chances of a loss and of no payback, which figures drive the spread, and "
                    + "a histogram. The same seed gives the same bytes on any number of threads; `--shard 2/8` draws "
                    + "one part of eight, in a process or on a machine of its own, and `--merge` puts all parts "
                    + "together to the very same result.",
                es: "Simula un valor para cada variable del proyecto que tiene un rango, evalúa el proyecto con esos "
                    + "valores, y lo hace muchas veces. Imprime la media con su error estándar, percentiles con su "
                    + "propia incertidumbre, las probabilidades de perder y de no recuperar, qué variables causan la "
                    + "dispersión, y un histograma. La misma semilla da los mismos bytes con cualquier número de "
                    + "hilos; `--shard 2/8` simula una parte de ocho, en un proceso o una máquina aparte, y "
                    + "`--merge` reúne todas las partes en el mismo resultado.",
                pt:
                    "Simula um valor para cada variável do projeto que tem uma faixa, avalia o projeto com esses valores, e "
                    + "faz isso muitas vezes. Imprime a média com o seu erro padrão, percentis com a sua própria "
                    + "incerteza, as probabilidades de perda e de não haver payback, quais variáveis causam a "
                    + "dispersão, e um histograma. A mesma semente dá os mesmos bytes com qualquer número de "
                    + "threads; `--shard 2/8` simula uma parte de oito, em um processo ou uma máquina à parte, e "
                    + "`--merge` reúne todas as partes no mesmo resultado.")
        case .sensitivity:
            say(
                en: "Moves every figure of a project between the ends of its range, or by 20 % where it has none, "
                    + "and prints what that does to the net present value: a tornado, the switching value of each "
                    + "figure, a table of two figures together, the discount rates at which the result is zero, and "
                    + "what months of delay cost. `--two-way` names the two figures of the table by their ids, which "
                    + "`--table figures -O csv` lists.",
                es: "Mueve cada variable de un proyecto entre los extremos de su rango, o un 20 % donde no lo tiene, e "
                    + "imprime lo que eso hace con el valor actual neto: un tornado, el valor crítico de cada variable, "
                    + "una tabla de dos variables juntas, las tasas de descuento con las que el resultado es cero, y lo "
                    + "que cuestan los meses de atraso. `--two-way` nombra las dos variables de la tabla por sus "
                    + "identificadores, que lista `--table figures -O csv`.",
                pt: "Move cada variável de um projeto entre os extremos da sua faixa, ou 20% onde não há uma, e "
                    + "imprime o que isso faz com o valor presente líquido: um tornado, o valor crítico de cada "
                    + "variável, uma tabela de duas variáveis juntas, as taxas de desconto em que o resultado é zero, e "
                    + "o que custam os meses de atraso. `--two-way` nomeia as duas variáveis da tabela por seus "
                    + "identificadores, que `--table figures -O csv` lista.")
        case .budget:
            say(
                en: "Lays each line on fiscal years: those of the project's country, or from the month that "
                    + "--fiscal-year-start names. Capital and current spending are told apart by what a line is, "
                    + "what is borne in kind is named, and savings stand apart, by whether they free cash. Lines, "
                    + "classes and years add up to the same total, to the smallest unit of the currency. What nobody "
                    + "knows is named, and makes its years and totals at least what they say (≥); what goes on "
                    + "behind the last year is said. Arguments are ids of cases and files of projects or cases; "
                    + "several in the same currency and with the same fiscal years are added up. The CSV has a row a "
                    + "line and fiscal year, with `--table years` a row a fiscal year.",
                es: "Pone cada línea en años fiscales: los del país del proyecto, o desde el mes que indica "
                    + "--fiscal-year-start. El gasto de capital y el corriente se distinguen por lo que es la línea, "
                    + "se nombra lo que es en especie, y los ahorros van aparte, según si son efectivos en el presupuesto. Líneas, "
                    + "clases y años suman el mismo total, hasta la menor unidad de la moneda. Lo que nadie sabe se "
                    + "nombra, y hace que sus años y totales sean al menos lo que dicen (≥); se dice lo que continúa "
                    + "después del último año. Los argumentos son ids de casos y archivos de proyectos o de casos; "
                    + "varios en la misma moneda y con los mismos años fiscales se suman. El CSV tiene una fila por "
                    + "línea y año fiscal; con `--table years`, una por año fiscal.",
                pt: "Põe cada linha em exercícios: os do país do projeto, ou a partir do mês que "
                    + "--fiscal-year-start indica. A despesa de capital e a corrente se distinguem pelo que a linha "
                    + "é, nomeia-se o que é in natura, e as economias vão à parte, conforme sejam de caixa. "
                    + "Linhas, classes e anos somam o mesmo total, até a menor unidade da moeda. O que ninguém sabe "
                    + "é nomeado, e faz os seus anos e totais serem ao menos o que dizem (≥); diz-se o que continua "
                    + "depois do último ano. Os argumentos são ids de casos e arquivos de projetos ou de casos; "
                    + "vários na mesma moeda e com os mesmos exercícios são somados. O CSV tem uma linha por linha "
                    + "do projeto e exercício; com `--table years`, uma por exercício.")
        case .new:
            say(
                en: "Writes a project file with remarks that can be appraised as it is, in the language and with the "
                    + "currency that are asked for: JSON, a table where the file's name ends in .csv, or a "
                    + "live workbook to fill in where it ends in .xlsx. Its illustrative amounts are of a size that makes sense in the country's money. A file "
                    + "that is there stays unless --force is given. Without a file it asks a few questions on a "
                    + "terminal, each of which may be answered with nothing, and makes the file of the answers; "
                    + "elsewhere it prints the template. An amount may be a range (`3,500 to 5,000 million`, "
                    + "`3500 ± 10%`): its middle counts, and both ends go into the file. Who leaves the questions "
                    + "(Ctrl-C, Ctrl-D) finds the answers in a small file, and goes on with --resume.",
                es: "Escribe el archivo comentado de un proyecto que se puede evaluar tal como está, en el idioma y "
                    + "con la moneda que se piden: JSON, una tabla si el nombre termina en .csv, o un libro con "
                    + "fórmulas en vivo para llenar si termina en .xlsx. Sus montos ilustrativos tienen un tamaño que tiene sentido en la moneda del país. Un "
                    + "archivo que ya existe no se toca sin --force. Sin archivo, en una terminal hace unas pocas "
                    + "preguntas, que pueden dejarse sin respuesta, y forma el archivo con lo respondido; en otro "
                    + "caso imprime la plantilla. Un monto puede ser un rango (`3.500 a 5.000 millones`, "
                    + "`3500 ± 10%`): cuenta su punto medio, y los dos extremos van al archivo. Quien deja las "
                    + "preguntas (Ctrl-C, Ctrl-D) encuentra lo respondido en un archivo pequeño, y sigue con "
                    + "--resume.",
                pt: "Grava o arquivo comentado de um projeto que pode ser avaliado tal como está, no idioma e com a "
                    + "moeda que se pedem: JSON, uma tabela se o nome termina em .csv, ou uma "
                    + "planilha com fórmulas ao vivo para preencher se termina em .xlsx. Um arquivo que "
                    + "já existe não é tocado sem --force. Sem arquivo, em um terminal faz algumas perguntas, que "
                    + "podem ficar sem resposta, e forma o arquivo com o que foi respondido; em outro caso imprime o "
                    + "modelo. Os seus valores ilustrativos têm um tamanho que faz sentido na moeda do país. Um "
                    + "valor pode ser uma faixa (`3.500 a 5.000 milhões`, `3500 ± 10%`): conta o seu ponto médio, e "
                    + "os dois extremos vão para o arquivo. Quem deixa as perguntas (Ctrl-C, Ctrl-D) encontra o que "
                    + "foi respondido em um arquivo pequeno, e continua com --resume.")
        case .check:
            say(
                en: "Reads projects and cases and reports all errors of all files at once, then what is doubtful: "
                    + "words that name no cost of an appraisal, savings that decide the result and free no cash, a "
                    + "horizon beyond the platform's life, a price year or start that is missing. A line for each "
                    + "sound file goes to standard output. It ends with 1 where there is an error, with --strict "
                    + "where there is a warning too. `-O json` and `-O csv` give what was found to programs and "
                    + "spreadsheets, each with its place and a stable code.",
                es: "Lee proyectos y casos e informa de una vez todos los errores de todos los archivos, y luego lo "
                    + "dudoso: palabras que no designan un costo de la evaluación, ahorros que deciden el resultado "
                    + "sin reducir el gasto, un horizonte más largo que la vida útil, un año de precios o un inicio "
                    + "que faltan. Por cada archivo en orden imprime una línea. Termina con 1 si hay un error, y con "
                    + "--strict también si hay una advertencia. `-O json` y `-O csv` dan lo que se encontró a "
                    + "programas y planillas, cada cosa con su lugar y un código estable.",
                pt: "Lê projetos e casos e informa de uma só vez todos os erros de todos os arquivos, e depois o que "
                    + "é duvidoso: palavras que não designam um custo da avaliação, economias que decidem o "
                    + "resultado sem reduzir o gasto, um horizonte mais longo que a vida útil, um ano de preços ou um "
                    + "início que faltam. Para cada arquivo em ordem imprime uma linha. Termina com 1 se há um erro, "
                    + "e com --strict também se há um aviso. `-O json` e `-O csv` dão o que foi encontrado a "
                    + "programas e planilhas, cada coisa com seu lugar e um código estável.")
        case .batch:
            say(
                en: "Reads CSV with the columns id, investment, operating_cost, government_saving, citizen_saving, "
                    + "society_saving, years and discount_rate, or in place of amounts a column a year (cost_1 and "
                    + "benefit_1, or 2027 for net ones), or one JSON object a line with flows, and writes the same "
                    + "kind, in order. Columns are known by their names in English, Spanish and Portuguese, in any case; "
                    + "others pass through. Cells are read as in a project's table: grouped, with a currency's sign, "
                    + "with words such as million. A cost that is empty, and any cell that says that nobody knows, is not "
                    + "stated; a saving that is empty is claimed by nobody. A bad row gets an error in its place, and the others go on. Without a file it reads standard input. "
                    + "A line of JSON has flows, of which the first is at once and each later one a period after (with "
                    + "firstPeriod 1 the first one too), or costs and benefits apart; rate, or rates by period; timing. "
                    + "With dates, one a flow, each is discounted to the earliest of them, in years of dayCount "
                    + "(act/365f unless written, act/360, act/act, 30e/360, 30/360). financeRate and reinvestRate are "
                    + "those of the modified internal rate. Flows without a rate, neither their own nor --discount-rate, "
                    + "get no discounted result. A line with investment is a whole project. "
                    + "--columns chooses among the results, and -O has CSV answered in lines of JSON, or lines in CSV. "
                    + "A folder, or several files, are project files: each is appraised "
                    + "and gets a row, a bad one with its errors. With --draws each is simulated, as each project in lines "
                    + "of JSON is; its draws follow from --seed and its id alone. "
                    + "With --resume what is written so far is kept beside the file, "
                    + "and the same command line goes on behind it after whatever ended it. "
                    + "While a long batch runs, its rows are counted on the terminal.",
                es: "Lee CSV con las columnas id, inversión, costo de operación, ahorro del gobierno, ahorro de la "
                    + "ciudadanía, ahorro de la sociedad, años y tasa de descuento (para programas: id, investment, "
                    + "operating_cost, government_saving, citizen_saving, society_saving, years, discount_rate), o en "
                    + "lugar de montos una columna por año (cost_1 y benefit_1, "
                    + "o 2027 si son netos), o un objeto JSON por línea con flows, y escribe lo mismo, en "
                    + "el mismo orden. Las columnas se conocen por sus nombres en inglés, español y portugués, en "
                    + "mayúsculas o minúsculas; las demás pasan sin leerse. Las celdas se leen como en la tabla de un "
                    + "proyecto: agrupadas, con el signo de una moneda, con palabras como millones. Un costo vacío, y "
                    + "toda celda que dice que nadie lo sabe, no consta; un ahorro vacío no lo reclama nadie. Una fila incorrecta recibe un error en su lugar, y las "
                    + "demás continúan. Sin archivo lee la entrada estándar. Una línea de JSON tiene flows, de los que "
                    + "el primero es inmediato y cada uno de los siguientes cae un período después (con firstPeriod 1 "
                    + "también el primero), o costs y benefits por separado; rate, o rates por período; timing. Con dates, "
                    + "una por flujo, cada uno se descuenta a la más temprana, en años de dayCount (act/365f si no se "
                    + "escribe otro, act/360, act/act, 30e/360, 30/360). financeRate y reinvestRate son las de la tasa "
                    + "interna modificada. Los flows sin tasa, ni propia ni por --discount-rate, no reciben resultados "
                    + "descontados. Una línea con investment es un proyecto entero. --columns elige entre los "
                    + "resultados, y -O responde un CSV en líneas de JSON, o líneas en CSV. Una carpeta, o varios "
                    + "archivos, son archivos de proyecto: cada uno se evalúa y recibe una fila, y uno incorrecto, sus "
                    + "errores. Con --draws se simula cada uno, y cada proyecto en líneas de JSON; sus iteraciones "
                    + "parten solo de --seed y de su id. Con --resume lo escrito se guarda junto al archivo, y la misma línea "
                    + "de comandos sigue tras ello, sea lo que fuere lo que la interrumpió. Mientras corre un lote largo, la terminal muestra cuántas "
                    + "filas lleva.",
                pt: "Lê CSV com as colunas id, investimento, custo de operação, economia do governo, economia dos "
                    + "cidadãos, economia da sociedade, anos e taxa de desconto (para programas: id, investment, "
                    + "operating_cost, government_saving, citizen_saving, society_saving, years, discount_rate), ou no lugar de valores uma coluna por ano (cost_1 e "
                    + "benefit_1, ou 2027 se são líquidos), ou um objeto JSON por linha com flows, e escreve o mesmo "
                    + "tipo, na mesma ordem. As colunas são conhecidas pelos seus nomes em inglês, espanhol e português, em "
                    + "maiúsculas ou minúsculas; as demais passam sem ser lidas. As células são lidas como na tabela de "
                    + "um projeto: agrupadas, com o sinal de uma moeda, com palavras como milhões. Um custo vazio, e "
                    + "toda célula que diz que ninguém sabe, não consta; uma economia vazia ninguém reivindica. Uma linha incorreta recebe um erro no seu lugar, e as "
                    + "demais continuam. Sem arquivo, lê a entrada padrão. Uma linha de JSON tem flows, dos quais o "
                    + "primeiro é imediato e cada um dos seguintes cai um período depois (com firstPeriod 1 também o "
                    + "primeiro), ou costs e benefits à parte; rate, ou rates por período; timing. Com dates, uma por fluxo, "
                    + "cada um é descontado à mais antiga, em anos de dayCount (act/365f se não se escreve outro, "
                    + "act/360, act/act, 30e/360, 30/360). financeRate e reinvestRate são as da taxa interna modificada. "
                    + "Flows sem taxa, nem própria nem por --discount-rate, não recebem resultados descontados. Uma linha "
                    + "com investment é um projeto inteiro. --columns escolhe entre os resultados, e -O responde um "
                    + "CSV em linhas de JSON, ou linhas em CSV. Uma pasta, ou vários arquivos, são arquivos de projeto: cada "
                    + "um é avaliado e recebe uma linha, e um incorreto, os seus erros. Com --draws cada um é simulado, "
                    + "e cada projeto em linhas de JSON; as suas iterações partem só de --seed e do seu id. "
                    + "Com --resume o que foi gravado é guardado junto ao arquivo, e a mesma linha de comando continua "
                    + "depois disso, seja o que for que a interrompeu. "
                    + "Enquanto um lote longo corre, o terminal mostra quantas linhas já tem.")
        case .convert:
            say(
                en: "Moves an amount to the prices of the year asked for in its own economy, and exchanges it at "
                    + "that year's average rate; --order convert-first exchanges first. The result of the other "
                    + "order stands beside it. Every step shows its figures and their sources. --country names the "
                    + "country in whose prices money that is legal tender there moves: Panama's dollars in Panama's. "
                    + "--rates FILE brings rates of your own, which win; they can also be averaged from daily ones. "
                    + "Nothing is extrapolated.",
                es: "Lleva un monto a los precios del año pedido en su propia economía y lo cambia al tipo medio de "
                    + "ese año; --order convert-first lo cambia primero. El resultado del otro orden aparece al "
                    + "lado. Cada paso muestra sus cifras y sus fuentes. --country indica el país en cuyos precios "
                    + "se mueve el dinero que allí es de curso legal: los dólares de Panamá, en los de Panamá. "
                    + "--rates ARCHIVO aporta tipos propios, que prevalecen; los diarios se promedian. Nada se "
                    + "extrapola.",
                pt: "Leva um valor aos preços do ano pedido na sua própria economia e o converte pela taxa média "
                    + "desse ano; --order convert-first converte primeiro. O resultado da outra ordem aparece ao "
                    + "lado. Cada passo mostra os seus números e as suas fontes. --country indica o país em cujos "
                    + "preços se move o dinheiro que tem curso legal ali: os dólares do Panamá, nos do Panamá. "
                    + "--rates ARQUIVO traz taxas próprias, que prevalecem; as diárias são transformadas em médias. "
                    + "Nada é extrapolado.")
        case .rates:
            say(
                en: "Lists each series with its years, sources and reservations: ranges that are unreliable, and "
                    + "breaks. With a country, the figures of every year. `--rates FILE` shows a file of your own "
                    + "among them. Behind them stand the registers for appraisals: what an hour is worth, "
                    + "factors on prices, and discount rates (`--table registers`). What was more than two years old when "
                    + "the registers were last looked up is marked.",
                es: "Enumera cada serie con sus años, fuentes y reservas: tramos que no son fiables y rupturas. Con "
                    + "un país, las cifras de cada año. `--rates ARCHIVO` muestra entre ellas un archivo propio. "
                    + "Detrás están los registros para evaluar: cuánto vale una hora, factores sobre precios y tasas "
                    + "de descuento (`--table registers`). Se marca lo que tenía más de dos años cuando se "
                    + "consultaron por última vez los registros.",
                pt: "Lista cada série com os seus anos, fontes e reservas: trechos que não são confiáveis e quebras. "
                    + "Com um país, os números de cada ano. `--rates ARQUIVO` mostra entre eles um arquivo próprio. "
                    + "Depois vêm os registros para avaliar: quanto vale uma hora, fatores sobre preços e taxas de "
                    + "desconto (`--table registers`). Marca-se o que tinha mais de dois anos quando os registros foram "
                    + "consultados pela última vez.")
        case .schema:
            say(
                en: "Without a name, lists the schemas. `project` and `case` describe the files that people write, "
                    + "from the same description by which they are read: an editor that knows them completes keys "
                    + "and underlines what is wrong. The others describe what commands print as JSON, which names "
                    + "its own: the schema of valor/case/1 can be asked for by that name. `-O markdown` gives the "
                    + "keys as tables.",
                es: "Sin nombre, enumera los esquemas. `project` y `case` describen los archivos que escriben las "
                    + "personas, con la misma descripción con que se leen: un editor que los conoce completa las "
                    + "claves y subraya lo que está mal. Los demás describen lo que los comandos imprimen como JSON, "
                    + "que nombra el suyo: el esquema de valor/case/1 puede pedirse con ese nombre. `-O markdown` da "
                    + "las claves en tablas.",
                pt: "Sem nome, lista os esquemas. `project` e `case` descrevem os arquivos que as pessoas escrevem, "
                    + "com a mesma descrição com que são lidos: um editor que os conhece completa as chaves e "
                    + "sublinha o que está errado. Os demais descrevem o que os comandos imprimem como JSON, que "
                    + "indica o seu: o esquema de valor/case/1 pode ser pedido por esse nome. `-O markdown` dá as "
                    + "chaves em tabelas.")
        case .completion:
            say(
                en: "Prints a script that makes the shell complete commands, options, their values, cases and "
                    + "readings. `make install` puts all three into place. For yourself: bash reads it from "
                    + "~/.local/share/bash-completion/completions/valor, zsh from the file _valor in a folder of its "
                    + "fpath, and fish from ~/.config/fish/completions/valor.fish.",
                es: "Imprime un script con el que el shell completa comandos, opciones, sus valores, casos y "
                    + "lecturas. `make install` instala los tres. Para usted solo: bash lo lee de "
                    + "~/.local/share/bash-completion/completions/valor, zsh del archivo _valor en una carpeta de su "
                    + "fpath, y fish de ~/.config/fish/completions/valor.fish.",
                pt: "Imprime um script com o qual o shell completa comandos, opções, os valores delas, casos e "
                    + "leituras. `make install` instala os três. Só para você: o bash o lê de "
                    + "~/.local/share/bash-completion/completions/valor, o zsh do arquivo _valor em uma pasta do seu "
                    + "fpath, e o fish de ~/.config/fish/completions/valor.fish.")
        case .man:
            say(
                en: "Prints this program's manual for the pager `man`, or as Markdown. `make install` puts it into "
                    + "place, and then `man valor` shows it.",
                es: "Imprime el manual de este programa para el paginador `man`, o como Markdown. `make install` lo "
                    + "instala, y entonces lo muestra `man valor`.",
                pt: "Imprime o manual deste programa para o paginador `man`, ou como Markdown. `make install` o "
                    + "instala, e então `man valor` o mostra.")
        case .version:
            say(
                en: "Prints the name and the version.",
                es: "Imprime el nombre y la versión.",
                pt: "Imprime o nome e a versão.")
        case .help:
            say(
                en: "Without an argument, lists the commands.",
                es: "Sin argumento, enumera los comandos.",
                pt: "Sem argumento, lista os comandos.")
        }
    }
}
