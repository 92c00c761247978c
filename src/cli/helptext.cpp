#include "cli/helptext.h"

#include <QCoreApplication>

#include <array>

namespace {

struct CommandHelp {
    const char *name;
    const char *usage;
    const char *purpose;
    const char *details;
};

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

constexpr std::array commands{
    CommandHelp{"send",
                "send --currency CID --to ADDRESS --amount DECIMAL [--fee-plan normal|priority] [--note TEXT] [--yes] "
                "[--accept WARNING]",
                QT_TRANSLATE_NOOP("HelpText", "Sends one withdrawal, once."),
                QT_TRANSLATE_NOOP("HelpText",
                                  "Says what will be sent and asks on the terminal. --yes answers the question, and "
                                  "--accept NAME each warning, by its name; without a terminal they are needed.")},
    CommandHelp{
        "mass",
        "mass FILE|- --currency CID [--fee-plan normal|priority] [--expect-count N] [--expect-total DECIMAL] "
        "[--decimal comma|point] [--duplicates merge|separate] [--max-recipients N] "
        "[--on-refusal stop|continue] [--check] [--result FILE] [--yes] [--accept WARNING]",
        QT_TRANSLATE_NOOP("HelpText", "Pays a list of recipients from a file."),
        QT_TRANSLATE_NOOP(
            "HelpText",
            "The list has the columns address and amount, and may have note, name and currency. One bad row and "
            "nothing is sent. --check tells what would be sent, and sends nothing. The first doubt ends the run; "
            "what is planned then is sent by resume. --result writes what became of each row to a .csv or .xlsx "
            "file; given to mass again, such a file pays only the rows that certainly were not paid.")},
    CommandHelp{"resume", "resume [BATCH] [--retry] [--result FILE] [--yes] [--accept WARNING]",
                QT_TRANSLATE_NOOP("HelpText", "Goes on with a batch that was stopped."),
                QT_TRANSLATE_NOOP(
                    "HelpText",
                    "Sends what is planned and was not sent. With --retry, what was refused or unsent goes "
                    "out again too, as new withdrawals. Without BATCH it is the only unfinished one. "
                    "Sends nothing while the batch has a withdrawal in doubt. --result writes what became of each "
                    "row to a .csv or .xlsx file, also when there is nothing left to send.")},
    CommandHelp{"reconcile", "reconcile",
                QT_TRANSLATE_NOOP("HelpText", "Asks Plisio what became of everything in doubt. Never sends."), ""},
    CommandHelp{"resolve", "resolve WITHDRAWAL --not-sent | --sent OPERATION",
                QT_TRANSLATE_NOOP("HelpText", "Records your decision about a withdrawal in doubt."),
                QT_TRANSLATE_NOOP("HelpText",
                                  "It is checked against Plisio's list of operations, and refused while it would be "
                                  "too early. What was planned and never sent can be closed with --not-sent at any "
                                  "time.")},
    CommandHelp{"sync", "sync", QT_TRANSLATE_NOOP("HelpText", "Brings Plisio's list of operations into the history."),
                QT_TRANSLATE_NOOP("HelpText",
                                  "It goes on where an earlier one was broken off, and tells how many payouts were not "
                                  "made here.")},
    CommandHelp{"history",
                "history [--search TEXT] [--currency CID] [--status S] [--type T|all] [--since DATE] [--until DATE] "
                "[--min-amount DECIMAL] [--max-amount DECIMAL] [--in-doubt] [--not-ours] [--not-ticked] [--limit N] "
                "[--totals]",
                QT_TRANSLATE_NOOP("HelpText", "Lists payouts and Plisio's other operations, newest first."),
                QT_TRANSLATE_NOOP("HelpText",
                                  "Without --type only what goes out is listed. Dates are YYYY-MM-DD or ISO 8601, in "
                                  "UTC, and both ends are included. The limit is 100; 0 lists all.")},
    CommandHelp{"export", "export FILE.csv|.xlsx|.pdf with history's filters",
                QT_TRANSLATE_NOOP("HelpText", "Writes the history to a file."),
                QT_TRANSLATE_NOOP(
                    "HelpText",
                    "Exactly what history lists with the same filters: a table with a row for each recipient, or a "
                    "PDF statement with a row for each operation.")},
    CommandHelp{"balance", "balance [CID]", QT_TRANSLATE_NOOP("HelpText", "Tells how much the shop has."), ""},
    CommandHelp{"currencies", "currencies", QT_TRANSLATE_NOOP("HelpText", "Lists what Plisio can pay in."), ""},
    CommandHelp{"fees", "fees CID [--to ADDRESS --amount DECIMAL]",
                QT_TRANSLATE_NOOP("HelpText", "Tells what a payout costs, with either fee plan."),
                QT_TRANSLATE_NOOP("HelpText", "With a recipient and an amount, for exactly that payout.")},
    CommandHelp{"check-address", "check-address --currency CID ADDRESS ... | -",
                QT_TRANSLATE_NOOP("HelpText", "Checks addresses, without the network."),
                QT_TRANSLATE_NOOP("HelpText",
                                  "A line each: valid, unusual or invalid, a tab, the address, a tab, the reason. - "
                                  "reads them from standard input. Ends with 1 if one is invalid.")},
    CommandHelp{"key", "key set | status | forget",
                QT_TRANSLATE_NOOP("HelpText", "Keeps the API key in the system's keychain."),
                QT_TRANSLATE_NOOP("HelpText",
                                  "set reads it from standard input, without echo on a terminal; it is never an "
                                  "argument. DISBURSE_API_KEY in the environment goes before the keychain. status "
                                  "ends with 0 if Plisio takes the key, 1 without a key, else 2.")},
    CommandHelp{"backup", "backup FILE",
                QT_TRANSLATE_NOOP("HelpText", "Writes a consistent copy of the ledger to a file."),
                QT_TRANSLATE_NOOP("HelpText", "It replaces an older backup of that name, and no other file.")},
    CommandHelp{"verify", "verify", QT_TRANSLATE_NOOP("HelpText", "Checks that the ledger is whole."), ""},
};

QString options()
{
    return HelpText::tr("Options of every command, before or after it:\n"
                        "  --practice               the built-in simulated Plisio; no money moves\n"
                        "  --practice-scenario NAME[@N]  what the next, or the N-th, practice withdrawal meets:\n"
                        "                           accepted bad-address no-funds pending failed slow\n"
                        "                           lost-after lost-before mass-refused fee-jump\n"
                        "                           rate-jump balance-drop\n"
                        "  --profile NAME           one of several shops\n"
                        "  --data-dir DIR           where ledgers live\n"
                        "  --api-url URL            another address of Plisio's API\n"
                        "  --ca-file PEM            trust these certificate authorities only\n"
                        "  --deadline SECONDS       for each request\n"
                        "  --json                   one JSON object on standard output\n"
                        "  --help, --version");
}

QString statuses()
{
    return HelpText::tr("Exit status: 0 done; 1 bad input, nothing sent; 2 not paid for certain; 3 in doubt: do not\n"
                        "repeat, reconcile; 4 a failure on this machine; 5 stopped by a warning or a person.");
}

QString overview()
{
    QStringList lines{HelpText::tr("disburse-cli sends withdrawals through Plisio, each at most once."), QString()};
    for (const CommandHelp &command : commands) {
        lines += QStringLiteral("  %1  %2")
                     .arg(QString::fromLatin1(command.name).leftJustified(13), HelpText::tr(command.purpose));
    }
    lines += {QString(), HelpText::tr("\"disburse-cli COMMAND --help\" tells more about one."),
              QString(), options(),
              QString(), statuses()};
    return lines.join(u'\n');
}

} // namespace

QString helpText(const QString &command)
{
    for (const CommandHelp &help : commands) {
        if (command == QLatin1String(help.name)) {
            QStringList lines{QStringLiteral("disburse-cli %1").arg(QString::fromLatin1(help.usage)), QString(),
                              HelpText::tr(help.purpose)};
            if (*help.details != '\0') {
                lines += HelpText::tr(help.details);
            }
            return (lines + QStringList{QString(), options()}).join(u'\n');
        }
    }
    return overview();
}
