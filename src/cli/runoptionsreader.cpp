#include "cli/runoptionsreader.h"

#include <QRegularExpression>

namespace {

constexpr int longestDeadline = 3600; // seconds

class RunOptionsReader
{
    Q_DECLARE_TR_FUNCTIONS(RunOptionsReader)

public:
    explicit RunOptionsReader(OptionReader &reader) : m_reader(reader) {}

    RunOptions read()
    {
        RunOptions options;
        options.isPractice = m_reader.has(QStringLiteral("--practice"));
        options.practiceChoices = readPracticeChoices(options.isPractice);
        options.profile = readProfile();
        options.isProfileGiven = m_reader.has(QStringLiteral("--profile"));
        options.dataFolder = m_reader.optional(QStringLiteral("--data-dir"));
        options.api = readApi(options.isPractice);
        options.caFile = m_reader.optional(QStringLiteral("--ca-file"));
        if (const int seconds = m_reader.wholeNumber(QStringLiteral("--deadline"), 0, 1, longestDeadline);
            seconds > 0) {
            options.deadline = std::chrono::seconds(seconds);
        }
        options.isJson = m_reader.has(QStringLiteral("--json"));
        return options;
    }

private:
    QList<PracticeChoice> readPracticeChoices(bool isPractice)
    {
        const QString option = QStringLiteral("--practice-scenario");
        if (m_reader.has(option) && !isPractice) {
            m_reader.fail(UsageFault::ExclusiveOptions, option, tr("it is for practice: give --practice too"));
        }
        QList<PracticeChoice> choices;
        for (const QString &text : m_reader.all(option)) {
            const std::optional<PracticeScenario> scenario = fromToken<PracticeScenario>(text.section(u'@', 0, 0));
            static const QRegularExpression form(
                QRegularExpression::anchoredPattern(QStringLiteral("[^@]+(@0*(?<number>[1-9][0-9]{0,5}))?")));
            const QRegularExpressionMatch match = form.match(text);
            if (!scenario || !match.hasMatch()) {
                m_reader.fail(UsageFault::BadValue, option,
                              tr("accepted, bad-address, no-funds, pending, failed, slow, lost-after, lost-before or "
                                 "mass-refused, and "
                                 "perhaps @ and the number of the withdrawal that meets it"));
                continue;
            }
            const QString number = match.captured(QStringLiteral("number"));
            choices += PracticeChoice{*scenario, number.isEmpty() ? 1 : number.toInt()};
        }
        return choices;
    }

    // The profile is a folder's name on every file system.
    QString readProfile()
    {
        const QString option = QStringLiteral("--profile");
        if (!m_reader.has(option)) {
            return RunOptions().profile;
        }
        const QString profile = m_reader.optional(option);
        static const QRegularExpression form(
            QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9._-]{0,62}")));
        if (!form.match(profile).hasMatch()) {
            m_reader.fail(
                UsageFault::BadValue, option,
                tr("up to 63 letters, digits, dots, dashes and underscores, not beginning with a dot or a dash"));
        }
        return profile;
    }

    ApiAddress readApi(bool isPractice)
    {
        const QString option = QStringLiteral("--api-url");
        if (!m_reader.has(option)) {
            return ApiAddress::production();
        }
        if (isPractice) {
            m_reader.fail(UsageFault::ExclusiveOptions, option, tr("practice has its own simulated Plisio"));
        }
        const Result<ApiAddress, ApiAddressFault> api = ApiAddress::parse(m_reader.required(option));
        if (!api) {
            m_reader.fail(UsageFault::BadValue, option,
                          tr("an https URL without a query or a user name; http only for a loopback address"));
            return ApiAddress::production();
        }
        return *api;
    }

    OptionReader &m_reader;
};

} // namespace

RunOptions readRunOptions(OptionReader &reader)
{
    return RunOptionsReader(reader).read();
}
