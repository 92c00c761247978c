#include "store/listrows.h"

#include "store/ledgerjson.h"
#include "store/row.h"

namespace {

constexpr int fast = 1; // of zlib's levels: lists are long, and somebody waits

// The texts of each row.
enum Part {
    RowPart,
    AddressPart,
    AmountPart,
    CurrencyPart,
    NotePart,
    NamePart,
    FileRowPart,
    MergedPart, // empty: into none
    PartCount
};

} // namespace

QByteArray packTexts(const QStringList &texts)
{
    QStringList storable = texts;
    for (QString &text : storable) {
        text = storableText(text);
    }
    return qCompress(toJsonText(storable).toUtf8(), fast);
}

std::optional<QStringList> unpackTexts(const QByteArray &packed)
{
    return textsFromJson(QString::fromUtf8(qUncompress(packed)));
}

QByteArray packRows(const BatchList &list)
{
    QStringList texts;
    texts.reserve(PartCount * list.rows.size());
    for (const RecipientRow &row : list.rows) {
        const int into = list.merged.value(row.row, 0);
        texts << QString::number(row.row) << row.address << row.amount << row.currency << row.note << row.name
              << QString::number(row.fileRow) << (into > 0 ? QString::number(into) : QString());
    }
    return packTexts(texts);
}

std::optional<BatchList> unpackRows(const QByteArray &packed)
{
    const std::optional<QStringList> texts = unpackTexts(packed);
    if (!texts || texts->size() % PartCount != 0) {
        return std::nullopt;
    }
    BatchList list;
    list.rows.reserve(texts->size() / PartCount);
    for (qsizetype first = 0; first < texts->size(); first += PartCount) {
        const auto part = [&texts, first](Part which) {
            return texts->at(first + which);
        };
        list.rows.append({part(RowPart).toInt(), part(AddressPart), part(AmountPart), part(CurrencyPart),
                          part(NotePart), part(NamePart), part(FileRowPart).toInt()});
        if (!part(MergedPart).isEmpty()) {
            list.merged.insert(list.rows.back().row, part(MergedPart).toInt());
        }
    }
    return list;
}
