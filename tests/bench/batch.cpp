// A mass payout's list from its file to its plan, beside the bare checksums of the same addresses, each line a Bitcoin
// or an EVM address: two thirds base58check and bech32 in one list, a third EIP-55 in another.
// `bench_batch --million` reads a million lines once and prints the seconds and the bytes of memory a row.
#include "addresses/base58.h"
#include "addresses/bech32.h"
#include "checks/batchcheck.h"
#include "core/currency.h"
#include "lists/recipientlist.h"
#include "mixedlist.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <benchmark/benchmark.h>

#include <malloc.h>

#include <cstring>
#include <iostream>

namespace {

constexpr qsizetype urlBytes = 120; // of https://api.plisio.net/... with a key

struct Lists {
    explicit Lists(int count)
        : bitcoin(mixedAddresses(AddressMix::Bitcoin, count * 2 / 3)),
          evm(mixedAddresses(AddressMix::Evm, count - count * 2 / 3)),
          bitcoinFile(mixedList(bitcoin)),
          evmFile(mixedList(evm))
    {
    }

    QStringList bitcoin;
    QStringList evm;
    QByteArray bitcoinFile;
    QByteArray evmFile;
};

const Lists &lists()
{
    static const Lists made(100'000);
    return made;
}

QByteArray hash(const char *bytes, size_t size, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes, qsizetype(size)), algorithm);
}

bool checksumBitcoin(std::string_view text)
{
    if (text.substr(0, 3) == "bc1") {
        return bech32Kind("bc", toFiveBits(text.substr(3))) == Bech32Kind::Bech32;
    }
    const std::optional<Base58Bytes> decoded = decodeBase58(text);
    const auto *bytes = reinterpret_cast<const char *>(decoded->bytes.data());
    const QByteArray once = hash(bytes, decoded->size - 4, QCryptographicHash::Sha256);
    const QByteArray twice = hash(once.constData(), size_t(once.size()), QCryptographicHash::Sha256);
    return std::memcmp(bytes + decoded->size - 4, twice.constData(), 4) == 0;
}

bool checksumEvm(std::string_view text)
{
    char lower[40];
    for (size_t index = 0; index < 40; ++index) {
        lower[index] = char(text[index + 2] | 0x20);
    }
    const QByteArray keccak = hash(lower, 40, QCryptographicHash::Keccak_256);
    bool isRight = true;
    for (size_t index = 0; index < 40; ++index) {
        const auto nibble = quint8(keccak[qsizetype(index / 2)]) >> (index % 2 == 0 ? 4U : 0U) & 15U;
        isRight = isRight && (lower[index] < 'a' || (text[index + 2] < 'a') == (nibble >= 8));
    }
    return isRight;
}

void bareChecksums(benchmark::State &state)
{
    std::vector<std::string> bitcoin;
    std::vector<std::string> evm;
    for (const QString &address : lists().bitcoin) {
        bitcoin.push_back(address.toStdString());
    }
    for (const QString &address : lists().evm) {
        evm.push_back(address.toStdString());
    }
    for (auto _ : state) {
        qsizetype valid = 0;
        for (const std::string &address : bitcoin) {
            valid += checksumBitcoin(address) ? 1 : 0;
        }
        for (const std::string &address : evm) {
            valid += checksumEvm(address) ? 1 : 0;
        }
        if (valid != qsizetype(bitcoin.size() + evm.size())) {
            state.SkipWithError("a checksum is wrong");
        }
    }
}

std::optional<Plan> planFor(const QByteArray &file, const char *currency, RecipientList &list)
{
    list = readRecipientList(file, {});
    BatchDraft draft;
    draft.currency = QString::fromLatin1(currency);
    draft.rows = list.rows;
    return checkBatch(draft, publishedCurrencies(), urlBytes).plan;
}

void readOnly(benchmark::State &state)
{
    for (auto _ : state) {
        {
            const RecipientList bitcoin = readRecipientList(lists().bitcoinFile, {});
            const RecipientList evm = readRecipientList(lists().evmFile, {});
            benchmark::DoNotOptimize(bitcoin.rows.size() + evm.rows.size());
            state.PauseTiming();
        }
        state.ResumeTiming();
    }
}

// Without the freeing of what was made.
void readCheckAndPlan(benchmark::State &state)
{
    for (auto _ : state) {
        {
            RecipientList bitcoin;
            RecipientList evm;
            const auto one = planFor(lists().bitcoinFile, "BTC", bitcoin);
            const auto other = planFor(lists().evmFile, "ETH", evm);
            if (!one || !other || one->recipientCount() + other->recipientCount() != 100'000) {
                state.SkipWithError("not everything was planned");
            }
            state.PauseTiming();
        }
        state.ResumeTiming();
    }
}

qint64 kilobytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf(name) + qsizetype(std::strlen(name)) + 1).simplified().split(' ').first().toLongLong();
}

// Time with everything kept, as the window keeps it: the rows, the file's records, the plan.
void measure(const char *name, const QByteArray &file, const char *currency)
{
    const qint64 before = kilobytes("VmRSS");
    QElapsedTimer clock;
    clock.start();
    RecipientList list;
    const auto plan = planFor(file, currency, list);
    const qint64 elapsed = clock.elapsed();
    const qint64 rows = plan ? plan->recipientCount() : 0;
    std::cout << name << ": " << rows << " rows in " << elapsed << " ms, "
              << (kilobytes("VmRSS") - before) * 1024 / std::max<qint64>(rows, 1) << " bytes a row kept, "
              << (kilobytes("VmHWM") - before) * 1024 / std::max<qint64>(rows, 1) << " at most" << std::endl;
}

} // namespace

BENCHMARK(bareChecksums)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(readOnly)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(readCheckAndPlan)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

int main(int argc, char *argv[])
{
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "--million-bitcoin" || mode == "--million-evm") {
        const bool isEvm = mode == "--million-evm";
        const QByteArray file = mixedList(mixedAddresses(isEvm ? AddressMix::Evm : AddressMix::Bitcoin, 1'000'000));
        malloc_trim(0); // what making the list left behind is not ours
        measure(isEvm ? "EIP-55" : "base58check and bech32", file, isEvm ? "ETH" : "BTC");
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
