#include "records/savedfilters.h"

#include "records/profilesettings.h"
#include "store/ledgerjson.h"

#include <QJsonObject>

namespace {

const QString savedPrefix = QStringLiteral("history filter: ");
const QString lastName = QStringLiteral("history filter");

// The periods' names in the ledger, by their value.
constexpr const char *periodTokens[] = {"all",          "today",      "yesterday",  "7-days",
                                        "30-days",      "this-month", "last-month", "this-quarter",
                                        "last-quarter", "this-year",  "last-year",  "chosen"};
static_assert(std::size(periodTokens) == size_t(DatePeriod::Chosen) + 1);

DatePeriod periodFrom(const QString &token)
{
    for (size_t index = 0; index < std::size(periodTokens); ++index) {
        if (token == QLatin1String(periodTokens[index])) {
            return DatePeriod(index);
        }
    }
    return DatePeriod::AllTime;
}

std::optional<Amount> amountFrom(const QString &text)
{
    const auto amount = Amount::parse(text);
    return amount ? std::optional(*amount) : std::nullopt;
}

QString yesOrNothing(bool value)
{
    return value ? QStringLiteral("yes") : QString();
}

} // namespace

QString toText(const FilterChoice &choice)
{
    const EntryFilter &filter = choice.filter;
    QJsonObject members{{QStringLiteral("text"), filter.text},
                        {QStringLiteral("currency"), filter.currency},
                        {QStringLiteral("status"), filter.status},
                        {QStringLiteral("type"), filter.type},
                        {QStringLiteral("least"), filter.least ? filter.least->toString() : QString()},
                        {QStringLiteral("most"), filter.most ? filter.most->toString() : QString()},
                        {QStringLiteral("in_doubt"), yesOrNothing(filter.onlyInDoubt)},
                        {QStringLiteral("not_ours"), yesOrNothing(filter.onlyNotOurs)},
                        {QStringLiteral("not_ticked"), yesOrNothing(filter.onlyNotTicked)},
                        {QStringLiteral("period"), QLatin1String(periodTokens[size_t(choice.period)])},
                        {QStringLiteral("first"), choice.days.first.toString(Qt::ISODate)},
                        {QStringLiteral("last"), choice.days.last.toString(Qt::ISODate)}};
    return toJsonText(members);
}

FilterChoice filterChoiceFrom(const QString &text)
{
    const QMap<QString, QString> members = membersFromJson(text).value_or(QMap<QString, QString>());
    FilterChoice choice;
    choice.filter.text = members.value(QStringLiteral("text"));
    choice.filter.currency = members.value(QStringLiteral("currency"));
    choice.filter.status = members.value(QStringLiteral("status"));
    choice.filter.type = members.value(QStringLiteral("type"));
    choice.filter.least = amountFrom(members.value(QStringLiteral("least")));
    choice.filter.most = amountFrom(members.value(QStringLiteral("most")));
    choice.filter.onlyInDoubt = !members.value(QStringLiteral("in_doubt")).isEmpty();
    choice.filter.onlyNotOurs = !members.value(QStringLiteral("not_ours")).isEmpty();
    choice.filter.onlyNotTicked = !members.value(QStringLiteral("not_ticked")).isEmpty();
    choice.period = periodFrom(members.value(QStringLiteral("period")));
    choice.days = {QDate::fromString(members.value(QStringLiteral("first")), Qt::ISODate),
                   QDate::fromString(members.value(QStringLiteral("last")), Qt::ISODate)};
    return choice;
}

QFuture<Result<SavedFilters::Choices, LedgerError>> SavedFilters::all() const
{
    return ProfileSettings(m_store).all().then(
        [](const Result<QMap<QString, QString>, LedgerError> &settings) -> Result<Choices, LedgerError> {
            if (!settings) {
                return settings.error();
            }
            Choices choices;
            for (auto setting = settings->begin(); setting != settings->end(); ++setting) {
                if (setting.key().startsWith(savedPrefix)) {
                    choices.insert(setting.key().mid(savedPrefix.size()), filterChoiceFrom(setting.value()));
                }
            }
            return choices;
        });
}

QFuture<Result<Done, LedgerError>> SavedFilters::save(const QString &name, const FilterChoice &choice)
{
    return ProfileSettings(m_store).set(savedPrefix + name, toText(choice));
}

QFuture<Result<Done, LedgerError>> SavedFilters::remove(const QString &name)
{
    return ProfileSettings(m_store).remove(savedPrefix + name);
}

QFuture<Result<FilterChoice, LedgerError>> SavedFilters::last() const
{
    return ProfileSettings(m_store).value(lastName).then(
        [](const Result<std::optional<QString>, LedgerError> &text) -> Result<FilterChoice, LedgerError> {
            return text ? Result<FilterChoice, LedgerError>(filterChoiceFrom(text->value_or(QString()))) : text.error();
        });
}

QFuture<Result<Done, LedgerError>> SavedFilters::setLast(const FilterChoice &choice)
{
    return ProfileSettings(m_store).set(lastName, toText(choice));
}
