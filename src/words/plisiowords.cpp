#include "words/plisiowords.h"

#include "words/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace {

class PlisioWords
{
    Q_DECLARE_TR_FUNCTIONS(PlisioWords)
};

constexpr int longestName = 40;
constexpr int longestAnswer = 600;

// Plisio's messages come with and without a full stop.
QString sentence(const QString &outside)
{
    const QString plain = plainText(outside);
    const bool hasEnd = plain.isEmpty() || plain.endsWith(u'.') || plain.endsWith(u'!') || plain.endsWith(u'?');
    return hasEnd ? plain : plain + u'.';
}

QStringList sentences(const QStringList &outside)
{
    QStringList list;
    for (const QString &text : outside) {
        list.append(sentence(text));
    }
    list.removeAll(QString());
    return list;
}

// "Bad Request, code 115": for a support request.
QString reference(const PlisioError &error)
{
    const QString name = plainText(error.name, longestName);
    if (!error.code) {
        return name;
    }
    return name.isEmpty() ? PlisioWords::tr("code %1").arg(*error.code)
                          : PlisioWords::tr("%1, code %2").arg(name, QString::number(*error.code));
}

QString fieldsOf(const PlisioError &error, InputField wanted)
{
    QStringList parts;
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        if (inputOf(field.key()) != wanted) {
            continue;
        }
        const QString text = sentences(field.value()).join(u' ');
        if (wanted == InputField::None && !text.isEmpty()) {
            parts.append(QStringLiteral("%1: %2").arg(plainText(field.key(), longestName), text));
        } else {
            parts.append(text);
        }
    }
    parts.removeAll(QString());
    return plainText(parts.join(u' '), longestAnswer);
}

} // namespace

QString wordsFor(const PlisioError &error)
{
    QStringList parts{sentence(error.message)};
    for (const InputField field :
         {InputField::Currency, InputField::Address, InputField::Amount, InputField::FeePlan, InputField::None}) {
        parts.append(fieldsOf(error, field));
    }
    parts.removeAll(QString());
    const QString said = plainText(parts.join(u' '), longestAnswer);
    const QString about = reference(error);
    if (said.isEmpty()) {
        return about.isEmpty() ? PlisioWords::tr("Plisio refused, and gave no reason.")
                               : PlisioWords::tr("Plisio refused, and gave no reason (%1).").arg(about);
    }
    return about.isEmpty() ? PlisioWords::tr("Plisio refused: %1").arg(said)
                           : PlisioWords::tr("Plisio refused: %1 (%2)").arg(said, about);
}

InputField inputOf(const QString &plisioField)
{
    static const QHash<QString, InputField> inputs = {
        {QStringLiteral("to"), InputField::Address},        {QStringLiteral("address"), InputField::Address},
        {QStringLiteral("addresses"), InputField::Address}, {QStringLiteral("amount"), InputField::Amount},
        {QStringLiteral("amounts"), InputField::Amount},    {QStringLiteral("balance"), InputField::Amount},
        {QStringLiteral("currency"), InputField::Currency}, {QStringLiteral("psys_cid"), InputField::Currency},
        {QStringLiteral("feePlan"), InputField::FeePlan},
    };
    return inputs.value(plisioField, InputField::None);
}

QString plisioWordsAt(const PlisioError &error, InputField field)
{
    const QString fields = fieldsOf(error, field);
    if (field != InputField::None) {
        return fields;
    }
    QStringList parts{sentence(error.message), fields};
    parts.removeAll(QString());
    return plainText(parts.join(u' '), longestAnswer);
}
