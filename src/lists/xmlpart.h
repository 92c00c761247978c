#pragma once

#include "lists/zippackage.h"

#include <QXmlStreamReader>

#include <functional>

// Lets read go over the XML file of that name inside the package, then goes on to its end. Fails with BrokenSpreadsheet
// when the file is not there, is damaged or is not well-formed to its end, or when read raised an error.
std::optional<ListFault> readPart(const ZipPackage &package, const QString &name,
                                  const std::function<void(QXmlStreamReader &)> &read);
