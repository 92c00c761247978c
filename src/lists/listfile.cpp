#include "lists/listfile.h"

#include <QFile>
#include <QFileInfo>

namespace {

Result<QByteArray, ListFault> readContent(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return ListFault::FileMissing;
    }
    if (!info.isFile()) { // before it is opened: a pipe would wait for its other end
        return ListFault::NotAFile;
    }
    if (info.size() > largestListFile) {
        return ListFault::TooLarge;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return ListFault::Unreadable;
    }
    QByteArray content = file.read(largestListFile + 1);
    if (content.size() > largestListFile) {
        return ListFault::TooLarge;
    }
    if (file.error() != QFileDevice::NoError || content.size() < file.size()) {
        return ListFault::Unreadable;
    }
    return content;
}

} // namespace

RecipientList readListFile(const QString &path, const ListOptions &options)
{
    const Result<QByteArray, ListFault> content = readContent(path);
    if (content) {
        return readRecipientList(*content, options);
    }
    RecipientList list;
    list.findings.append({FindingName::BadFile, InputField::None, {}, content.error(), path});
    return list;
}
