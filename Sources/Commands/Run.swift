import Embedded
public func run() { for f in EmbeddedFile.all { print(f.path) } }
