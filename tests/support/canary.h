#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QUrl>

// A key that stands nowhere by chance, to be searched for wherever a key must not be.
inline QByteArray canaryKey()
{
    return QByteArrayLiteral("CaNaRy_0k3y-f1nd+me/7Zq9");
}

// Every form in which a key could have got somewhere: plain, percent-encoded, UTF-16, Base64 at each offset, hex.
inline QList<QByteArray> formsOf(const QByteArray &key)
{
    const QString text = QString::fromLatin1(key);
    QList<QByteArray> forms{key, QUrl::toPercentEncoding(text), key.toHex(), key.toHex().toUpper(),
                            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray encoded = (QByteArray(offset, ' ') + key).toBase64();
        forms.append(encoded.sliced(4, encoded.size() - 8)); // the ends depend on the neighbours
    }
    return forms;
}

inline bool holdsKey(const QByteArray &bytes, const QByteArray &key = canaryKey())
{
    const QList<QByteArray> forms = formsOf(key);
    return std::any_of(forms.begin(), forms.end(), [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

// The files below the folder that hold the key in any form, or bear it in their name. Those that cannot be read count.
inline QStringList filesHoldingKey(const QString &folder, const QByteArray &key = canaryKey())
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isSocketOrPipe = !files.fileInfo().isFile();
        if (isSocketOrPipe) {
            continue;
        }
        if (!file.open(QIODevice::ReadOnly) || holdsKey(file.readAll(), key)
            || holdsKey(file.fileName().toUtf8(), key)) {
            found.append(file.fileName());
        }
    }
    return found;
}
