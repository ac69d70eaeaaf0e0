public import ArgumentParser
public import Drawing

extension LabelLanguage: ExpressibleByArgument {}
extension Layout: ExpressibleByArgument {}
