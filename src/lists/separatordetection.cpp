#include "lists/separatordetection.h"

#include "lists/columnmapping.h"
#include "lists/recordreader.h"

#include <algorithm>

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;
constexpr int sampleRecords = 100;
constexpr int knownHeader = 1'000'000; // outweighs any number of records
constexpr int wholeRecord = 2; // an address and an amount; against 1 for being as wide as the first record

bool isAddressCharacter(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u":_-+/=.").contains(character);
}

// The digits of a number, in whatever way it is written.
bool isAmountCharacter(QChar character)
{
    return character.isDigit() || character.isSpace() || QStringView(u".,'-+eE").contains(character);
}

bool looksLikeRecipient(const QStringList &cells)
{
    if (cells.size() < 2) {
        return false;
    }
    const QString address = cells[0].trimmed();
    const QString amount = cells[1].trimmed();
    return !address.isEmpty() && !amount.isEmpty() && std::all_of(address.begin(), address.end(), isAddressCharacter)
        && std::all_of(amount.begin(), amount.end(), isAmountCharacter);
}

QStringList textsOf(const std::vector<Cell> &cells)
{
    QStringList texts;
    for (const Cell &cell : cells) {
        texts.append(cell.text());
    }
    return texts;
}

// How well the separator fits the sample's records.
int fitOf(char separator, QByteArrayView sample)
{
    RecordReader reader(sample, separator);
    int fit = 0;
    qsizetype width = 0;
    for (int count = 0; count < sampleRecords; ++count) {
        if (reader.next() != RecordReader::Step::Record) {
            break;
        }
        const QStringList cells = textsOf(reader.cells());
        if (count == 0) {
            const Result<ColumnMapping, ColumnError> columns = ColumnMapping::read(cells);
            fit += columns && columns->hasHeader() ? knownHeader : 0;
            width = cells.size();
        }
        fit += looksLikeRecipient(cells) ? wholeRecord : 0;
        fit += cells.size() > 1 && cells.size() == width ? 1 : 0;
    }
    return fit;
}

} // namespace

char detectSeparator(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min(text.size(), sampleBytes));
    char best = ',';
    int bestFit = 0;
    for (const char separator : {'\t', ';', '|', ','}) {
        const int fit = fitOf(separator, sample);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}
