// Makes a ledger with a history of many operations through the program's own schema and classes, for the benchmarks.
//   bench_history_ledger FOLDER [OPERATIONS]
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

namespace {

constexpr int atOnce = 20'000;
constexpr qint64 threeYearsSecs = 3 * 365 * 86'400;

struct Coin {
    const char *id;
    const char *prefix;
    int addressSize;
    const char *alphabet;
    const char *rate;
    int places;
};
constexpr const char *hexDigits = "0123456789abcdef";
constexpr const char *base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr const char *bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr Coin coins[]{{"BTC", "bc1q", 42, bech32, "0.00001028", 8}, {"ETH", "0x", 42, hexDigits, "0.00032", 18},
                       {"USDT_TRX", "T", 34, base58, "1.0002", 6},   {"LTC", "ltc1q", 43, bech32, "0.0112", 8},
                       {"DOGE", "D", 34, base58, "6.12", 8},         {"TRX", "T", 34, base58, "3.4", 6},
                       {"USDT", "0x", 42, hexDigits, "0.9998", 6},   {"USDC", "0x", 42, hexDigits, "1.0001", 6},
                       {"BNB", "0x", 42, hexDigits, "0.0016", 18},   {"XMR", "4", 95, base58, "0.0061", 12},
                       {"DASH", "X", 34, base58, "0.035", 8},        {"TZEC", "t1", 35, base58, "0.028", 8},
                       {"BCH", "q", 42, bech32, "0.0028", 8},        {"ETC", "0x", 42, hexDigits, "0.049", 18},
                       {"SOL", "", 44, base58, "0.0058", 9},         {"USDT_BSC", "0x", 42, hexDigits, "1.0003", 18}};

QString letters(QRandomGenerator &random, const char *alphabet, int count)
{
    const auto size = int(qstrlen(alphabet));
    QString text(count, u'0');
    for (QChar &letter : text) {
        letter = QLatin1Char(alphabet[random.bounded(size)]);
    }
    return text;
}

QString address(QRandomGenerator &random, const Coin &coin)
{
    const QString prefix = QString::fromLatin1(coin.prefix);
    return prefix + letters(random, coin.alphabet, coin.addressSize - int(prefix.size()));
}

Amount amount(QRandomGenerator &random, const Coin &coin)
{
    const QString digits = letters(random, "0123456789", std::min(coin.places, 8));
    return *Amount::parse(QStringLiteral("%1.%2").arg(random.bounded(random.bounded(10) == 0 ? 5000 : 20)).arg(digits));
}

// 60 in 100 go out, 5 of them to 50 recipients each; most are done.
Operation makeOperation(QRandomGenerator &random, const QDateTime &at)
{
    const Coin &coin = coins[std::min(random.bounded(16), random.bounded(16))];
    const int kind = random.bounded(100);
    const bool isMass = kind < 5;
    Operation operation;
    operation.id = letters(random, hexDigits, 24);
    operation.type = isMass ? QStringLiteral("mass_cash_out")
        : kind < 60         ? QStringLiteral("cash_out")
        : kind < 90         ? QStringLiteral("invoice")
                            : QStringLiteral("cash_in");
    const int state = random.bounded(100);
    operation.status = state < 90 ? QStringLiteral("completed")
        : state < 94              ? QStringLiteral("expired")
        : state < 97              ? QStringLiteral("error")
        : state < 99              ? QStringLiteral("pending")
                                  : QStringLiteral("cancelled duplicate");
    operation.currency = QString::fromLatin1(coin.id);
    operation.fee = *Amount::parse(QStringLiteral("0.0000%1").arg(random.bounded(100, 1000)));
    operation.sourceCurrency = QStringLiteral("USD");
    operation.sourceRate = *Amount::parse(QString::fromLatin1(coin.rate));
    operation.createdAt = at;
    operation.finishedAt = at.addSecs(600);
    operation.hasRecipients = true;
    operation.amount = Amount();
    for (int count = isMass ? 50 : 1; count > 0; --count) {
        const Amount part = amount(random, coin);
        operation.recipients.insert(address(random, coin), part);
        *operation.amount += part;
    }
    const QString transaction = letters(random, hexDigits, 64);
    operation.txIds = QStringList{transaction};
    operation.txUrls = QStringList{QStringLiteral("https://blockchair.com/bitcoin/transaction/") + transaction};
    return operation;
}

// Newest first, as a first sync brings them.
Result<Done, LedgerError> fill(Connection &connection, int count)
{
    QRandomGenerator random(2026);
    const QDateTime newest(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    static_cast<void>(connection.change(QStringLiteral("PRAGMA synchronous = OFF")));
    static_cast<void>(connection.change(QStringLiteral("PRAGMA cache_size = -200000")));
    for (int begin = 0; begin < count; begin += atOnce) {
        const auto written = connection.transact([&]() -> Result<Done, LedgerError> {
            EntryRows rows(connection);
            for (int number = begin; number < std::min(count, begin + atOnce); ++number) {
                HistoryEntry entry;
                takeOperation(entry, makeOperation(random, newest.addSecs(-threeYearsSecs * number / count)), newest);
                if (auto row = rows.write(entry); !row) {
                    return row.error();
                }
            }
            return Done{};
        });
        if (!written) {
            return written;
        }
    }
    return connection.useWriteAheadLog();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const LedgerPlace place{arguments.value(1), QStringLiteral("default"), false, QStringLiteral("loopback")};
    const int count = arguments.size() > 2 ? arguments.at(2).toInt() : 1'000'000;
    auto store = Store::open(place).takeResult();
    const auto filled = store
        ? (*store)->write([count](Connection &connection) { return fill(connection, count); }).takeResult()
        : Result<Done, LedgerError>(store.error());
    if (!filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    std::printf("%s\n", qPrintable(place.filePath()));
    return 0;
}
