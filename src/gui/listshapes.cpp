#include "gui/listshapes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

enum Part { KindPart, SeparatorPart, FirstIndexPart, PartCount = FirstIndexPart + 5 };

QString nameByHeader(const RecipientList &list)
{
    const QByteArray names = list.beginning.value(0).cells.join(QChar(u'\x1f')).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("list-shape.header.%1").arg(QString::fromLatin1(hash));
}

QString nameByCount(const RecipientList &list)
{
    return QStringLiteral("list-shape.columns.%1").arg(list.beginning.value(0).cells.size());
}

QString toText(const ListOptions &options)
{
    QStringList parts{options.columns->hasHeader() ? QStringLiteral("header") : QStringLiteral("recipient"),
                      options.separator ? QString::number(int(*options.separator)) : QString()};
    for (int column = 0; column < 5; ++column) {
        parts.append(QString::number(options.columns->indexOf(ListColumn(column))));
    }
    return parts.join(u' ');
}

// Only what fits the list at hand.
std::optional<ListOptions> fromText(const QString &text, const RecipientList &list)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != PartCount) {
        return std::nullopt;
    }
    ListOptions options;
    if (!parts.at(SeparatorPart).isEmpty()) {
        options.separator = char(parts.at(SeparatorPart).toInt());
    }
    std::array<int, 5> indices{};
    for (int column = 0; column < 5; ++column) {
        indices[size_t(column)] = std::max(parts.at(FirstIndexPart + column).toInt(), ColumnMapping::missing);
    }
    const bool isHeader = parts.at(KindPart) == QLatin1String("header");
    QStringList cells = list.beginning.value(0).cells;
    if (options.separator && *options.separator != list.shape.separator) {
        cells = cells.join(QLatin1Char(list.shape.separator)).split(QLatin1Char(*options.separator));
    }
    options.columns =
        ColumnMapping::chosen(indices, cells, isHeader ? FirstRecord::IsHeader : FirstRecord::IsRecipient);
    return options;
}

} // namespace

void ListShapes::keep(const RecipientList &automatic, const ListOptions &options)
{
    if (options.columns) {
        m_settings.set(options.columns->hasHeader() ? nameByHeader(automatic) : nameByCount(automatic),
                       toText(options));
    }
}

QFuture<std::optional<ListOptions>> ListShapes::recall(const RecipientList &automatic) const
{
    const QString byHeader = nameByHeader(automatic);
    const QString byCount = automatic.shape.columns.hasHeader() ? byHeader : nameByCount(automatic);
    return m_settings.all().then(
        [=](const Result<QMap<QString, QString>, LedgerError> &settings) -> std::optional<ListOptions> {
            if (!settings || !(settings->contains(byHeader) || settings->contains(byCount))) {
                return std::nullopt;
            }
            return fromText(settings->value(byHeader, settings->value(byCount)), automatic);
        });
}
