#include "cli/requestreader.h"

#include "cli/historyreader.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int mostRecipients = 10'000; // in one withdrawal; its URL sets a lower limit

// The words of options that are no part of the ledger.
template<class Value>
struct OptionWord {
    const char *word;
    Value value;
};
constexpr OptionWord<DuplicateRule> duplicateWords[]{{"merge", DuplicateRule::Merge},
                                                     {"separate", DuplicateRule::Separate}};
constexpr OptionWord<DecimalMark> decimalWords[]{{"comma", DecimalMark::Comma}, {"point", DecimalMark::Point}};
constexpr OptionWord<RefusalRule> refusalWords[]{{"stop", RefusalRule::Stop}, {"continue", RefusalRule::Continue}};

class RequestReader
{
    Q_DECLARE_TR_FUNCTIONS(RequestReader)

public:
    static CommandRequest readKey(OptionReader &reader)
    {
        static const QMap<QString, KeyRequest::Action> actions{{QStringLiteral("set"), KeyRequest::Action::Set},
                                                               {QStringLiteral("status"), KeyRequest::Action::Status},
                                                               {QStringLiteral("forget"), KeyRequest::Action::Forget}};
        const QString subject = QStringLiteral("set|status|forget");
        const QString word = reader.arguments({subject}).constFirst();
        if (!actions.contains(word)) {
            reader.fail(UsageFault::BadValue, QStringLiteral("key"), tr("one of set, status and forget"));
        }
        const KeyRequest::Action action = actions.value(word);
        if (action != KeyRequest::Action::Status && reader.has(QStringLiteral("--practice"))) {
            reader.fail(UsageFault::KeyInPractice, QStringLiteral("key"));
        }
        return KeyRequest{action};
    }

    static CommandRequest readSend(OptionReader &reader)
    {
        static_cast<void>(reader.arguments({}));
        SendRequest request;
        request.draft.currency = reader.required(QStringLiteral("--currency"));
        request.draft.address = reader.required(QStringLiteral("--to"));
        request.draft.amount = reader.required(QStringLiteral("--amount"));
        request.draft.feePlan = reader.choice(QStringLiteral("--fee-plan"), FeePlan::Normal, tr("normal or priority"));
        request.draft.note = reader.all(QStringLiteral("--note")).value(0);
        request.consent = readConsent(reader);
        return request;
    }

    static CommandRequest readMass(OptionReader &reader)
    {
        MassRequest request;
        request.file = reader.arguments({QStringLiteral("FILE")}).constFirst();
        request.draft.currency = reader.required(QStringLiteral("--currency"));
        request.draft.feePlan = reader.choice(QStringLiteral("--fee-plan"), FeePlan::Normal, tr("normal or priority"));
        request.draft.duplicates = readWord(reader, QStringLiteral("--duplicates"), DuplicateRule::Ask, duplicateWords);
        request.draft.maxRecipients =
            reader.wholeNumber(QStringLiteral("--max-recipients"), request.draft.maxRecipients, 1, mostRecipients);
        request.list.decimal = readWord(reader, QStringLiteral("--decimal"), DecimalMark::Detect, decimalWords);
        request.onRefusal = readWord(reader, QStringLiteral("--on-refusal"), RefusalRule::Stop, refusalWords);
        readExpectations(reader, request);
        request.onlyChecks = reader.has(QStringLiteral("--check"));
        request.consent = readConsent(reader);
        request.resultFile = reader.optional(QStringLiteral("--result"));
        return request;
    }

    static CommandRequest readResume(OptionReader &reader)
    {
        return ResumeRequest{reader.optionalArgument(), reader.has(QStringLiteral("--retry")), readConsent(reader),
                             reader.optional(QStringLiteral("--result"))};
    }

    static CommandRequest readReconcile(OptionReader &reader)
    {
        static_cast<void>(reader.arguments({}));
        return ReconcileRequest{};
    }

    static CommandRequest readResolve(OptionReader &reader)
    {
        ResolveRequest request;
        request.withdrawalId = reader.arguments({QStringLiteral("WITHDRAWAL")}).constFirst();
        const bool isNotSent = reader.has(QStringLiteral("--not-sent"));
        const bool isSent = reader.has(QStringLiteral("--sent"));
        if (isNotSent == isSent) {
            reader.fail(isSent ? UsageFault::ExclusiveOptions : UsageFault::MissingOption, QStringLiteral("--not-sent"),
                        tr("give either --not-sent or --sent OPERATION"));
        }
        request.kind = isSent ? Resolution::Kind::SentAs : Resolution::Kind::NotSent;
        request.operationId = reader.optional(QStringLiteral("--sent"));
        return request;
    }

    static CommandRequest readSync(OptionReader &reader)
    {
        static_cast<void>(reader.arguments({}));
        return SyncRequest{};
    }

    static CommandRequest readBalance(OptionReader &reader) { return BalanceRequest{reader.optionalArgument()}; }

    static CommandRequest readCurrencies(OptionReader &reader)
    {
        static_cast<void>(reader.arguments({}));
        return CurrenciesRequest{};
    }

    static CommandRequest readCheckAddress(OptionReader &reader)
    {
        CheckAddressRequest request{reader.required(QStringLiteral("--currency")), reader.anyArguments()};
        if (request.addresses.isEmpty()) {
            reader.fail(UsageFault::MissingArgument, QStringLiteral("ADDRESS"));
        }
        return request;
    }

    static CommandRequest readBackup(OptionReader &reader)
    {
        const QString file = reader.arguments({QStringLiteral("FILE")}).constFirst();
        if (file.isEmpty()) {
            reader.fail(UsageFault::MissingArgument, QStringLiteral("FILE"));
        }
        return BackupRequest{file};
    }

    static CommandRequest readVerify(OptionReader &reader)
    {
        static_cast<void>(reader.arguments({}));
        return VerifyRequest{};
    }

private:
    // One of the two words, or fallback when the option was not given.
    template<class Value>
    static Value readWord(OptionReader &reader, const QString &option, Value fallback,
                          const OptionWord<Value> (&words)[2])
    {
        if (!reader.has(option)) {
            return fallback;
        }
        const QString given = reader.optional(option);
        for (const OptionWord<Value> &known : words) {
            if (given == QLatin1String(known.word)) {
                return known.value;
            }
        }
        reader.fail(UsageFault::BadValue, option,
                    tr("%1 or %2").arg(QLatin1String(words[0].word), QLatin1String(words[1].word)));
        return fallback;
    }

    static void readExpectations(OptionReader &reader, MassRequest &request)
    {
        const QString count = QStringLiteral("--expect-count");
        const QString total = QStringLiteral("--expect-total");
        if (reader.has(count)) {
            request.expected.count = reader.wholeNumber(count, 0, 0, std::numeric_limits<int>::max());
        }
        if (reader.has(total)) {
            const Result<Amount, AmountError> amount = Amount::parse(reader.optional(total));
            if (amount) {
                request.expected.total = *amount;
            } else {
                reader.fail(UsageFault::BadValue, total, tr("an amount such as 12.5"));
            }
        }
    }

    static ConsentOptions readConsent(OptionReader &reader)
    {
        ConsentOptions consent;
        consent.isConfirmed = reader.has(QStringLiteral("--yes"));
        for (const QString &token : reader.all(QStringLiteral("--accept"))) {
            const std::optional<FindingName> name = fromToken<FindingName>(token);
            if (!name || strengthOf(*name) == FindingStrength::Error) {
                reader.fail(UsageFault::BadValue, QStringLiteral("--accept"),
                            tr("the name of a warning, such as duplicate-payment"));
                continue;
            }
            consent.accepted += *name;
        }
        return consent;
    }
};

CommandRequest readFees(OptionReader &reader)
{
    FeesRequest request;
    request.draft.currency = reader.arguments({QStringLiteral("CID")}).constFirst();
    if (reader.has(QStringLiteral("--to")) || reader.has(QStringLiteral("--amount"))) {
        request.draft.address = reader.required(QStringLiteral("--to"));
        request.draft.amount = reader.required(QStringLiteral("--amount"));
    }
    return request;
}

struct Reader {
    const char *command;
    CommandRequest (*read)(OptionReader &);
};

constexpr Reader readers[]{
    {"send", RequestReader::readSend},
    {"mass", RequestReader::readMass},
    {"resume", RequestReader::readResume},
    {"reconcile", RequestReader::readReconcile},
    {"resolve", RequestReader::readResolve},
    {"sync", RequestReader::readSync},
    {"history", readHistoryRequest},
    {"export", readExportRequest},
    {"balance", RequestReader::readBalance},
    {"currencies", RequestReader::readCurrencies},
    {"fees", readFees},
    {"check-address", RequestReader::readCheckAddress},
    {"key", RequestReader::readKey},
    {"backup", RequestReader::readBackup},
    {"verify", RequestReader::readVerify},
};

} // namespace

std::optional<CommandRequest> readRequest(const QString &command, OptionReader &reader)
{
    const auto *match = std::find_if(std::begin(readers), std::end(readers), [&command](const Reader &known) {
        return command == QLatin1String(known.command);
    });
    return match == std::end(readers) ? std::nullopt : std::optional(match->read(reader));
}

QStringList commandNames()
{
    QStringList names;
    for (const Reader &reader : readers) {
        names += QString::fromLatin1(reader.command);
    }
    return names;
}
