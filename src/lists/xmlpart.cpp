#include "lists/xmlpart.h"

std::optional<ListFault> readPart(const ZipPackage &package, const QString &name,
                                  const std::function<void(QXmlStreamReader &)> &read)
{
    const std::unique_ptr<ZipEntry> entry = package.entry(name);
    if (!entry) {
        return ListFault::BrokenSpreadsheet;
    }
    QXmlStreamReader xml(entry.get());
    read(xml);
    while (!xml.atEnd()) {
        xml.readNext();
    }
    return xml.hasError() || entry->isDamaged() ? std::optional(ListFault::BrokenSpreadsheet) : std::nullopt;
}
