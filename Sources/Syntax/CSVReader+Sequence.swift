extension CSVReader: Sequence, IteratorProtocol {}
