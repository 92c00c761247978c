#include "lists/recipientlistreader.h"

#include "lists/celltext.h"

#include <algorithm>

namespace {

constexpr int exactDigits = 15; // decimal digits that every number cell of a spreadsheet keeps

// The header's columns that a recipient is made of.
constexpr ListColumn allColumns[] = {ListColumn::Address, ListColumn::Amount, ListColumn::Currency, ListColumn::Note,
                                     ListColumn::Name};

bool isWholeNumber(const Cell &cell)
{
    return !cell.isQuoted && !cell.raw.isEmpty()
        && std::all_of(cell.raw.begin(), cell.raw.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

// Around these a space means nothing, and one that nobody sees would only be in the way.
bool isTrimmed(ListColumn column)
{
    return column == ListColumn::Address || column == ListColumn::Amount || column == ListColumn::Currency;
}

} // namespace

RecipientListReader::RecipientListReader(const ListText &text, const ListOptions &options)
    : m_text(text), m_reader(text.utf8, text.separator, text.count), m_chosen(options.columns), m_rule(options.decimal)
{
    m_list.records = SourceRecords(text);
    m_list.shape.separator = text.separator;
    if (text.separator == ';' && !text.isSheet()) {
        m_rule.expectCommas();
    }
}

RecipientList RecipientListReader::read()
{
    showBeginning();
    if (readColumns()) {
        for (RecordReader::Step step = m_reader.next(); step != RecordReader::Step::End; step = m_reader.next()) {
            if (m_list.rows.size() == mostListRows || m_list.findings.size() == mostListFindings) {
                const bool isFull = m_list.rows.size() == mostListRows;
                addFault(isFull ? ListFault::TooManyRows : ListFault::TooManyFaults, m_reader.row(), {});
                break;
            }
            if (step == RecordReader::Step::Fault) {
                addFault(m_reader.fault(), m_reader.row(), {});
                keepFaultyRow();
            } else {
                readRecord();
            }
        }
    }
    settleAmounts();
    m_list.shape.decimal = m_rule.hasCommas() ? DecimalMark::Comma : DecimalMark::Point;
    if (m_list.rows.isEmpty() && m_list.findings.isEmpty()) {
        m_list.findings.append({FindingName::Empty, InputField::None, {}, {}, {}});
    }
    m_list.rows.squeeze();
    m_list.records.squeeze();
    return std::move(m_list);
}

void RecipientListReader::showBeginning()
{
    RecordReader reader(m_text.utf8, m_text.separator, m_text.count);
    while (m_list.beginning.size() < mostShownRecords && reader.next() == RecordReader::Step::Record) {
        ShownRecord &shown = m_list.beginning.emplaceBack();
        shown.row = reader.row();
        for (const Cell &cell : reader.cells()) {
            shown.cells.append(cell.text());
        }
    }
}

Result<ColumnMapping, ColumnError> RecipientListReader::columnsBy(const QStringList &cells) const
{
    if (!m_chosen) {
        return ColumnMapping::read(cells);
    }
    if (m_chosen->indexOf(ListColumn::Address) == ColumnMapping::missing) {
        return ColumnError{ListFault::NoAddressColumn, {}};
    }
    if (m_chosen->indexOf(ListColumn::Amount) == ColumnMapping::missing) {
        return ColumnError{ListFault::NoAmountColumn, {}};
    }
    return *m_chosen;
}

// By the first record, which is read as a row too when it is no header. False when nothing can follow.
bool RecipientListReader::readColumns()
{
    const RecordReader::Step step = m_reader.next();
    if (step == RecordReader::Step::Fault) {
        addFault(m_reader.fault(), m_reader.row(), {});
    }
    if (step != RecordReader::Step::Record) {
        return false;
    }
    QStringList cells;
    for (const Cell &cell : m_reader.cells()) {
        cells.append(cell.text());
    }
    const Result<ColumnMapping, ColumnError> columns = columnsBy(cells);
    if (!columns) {
        addFault(columns.error().fault, m_reader.row(), columns.error().evidence);
        return false;
    }
    m_list.shape.columns = *columns;
    if (!columns->hasHeader()) {
        readRecord();
    }
    return true;
}

void RecipientListReader::readRecord()
{
    if (std::optional<Finding> fault = faultOfRecord()) {
        m_list.findings.append(*std::move(fault));
        keepFaultyRow();
    } else {
        readRow();
    }
}

RecipientRow RecipientListReader::makeRow()
{
    RecipientRow row;
    row.row = m_reader.row();
    row.fileRow = row.row;
    row.address = textAt(ListColumn::Address);
    row.amount = textAt(ListColumn::Amount);
    row.currency = textAt(ListColumn::Currency);
    row.note = textAt(ListColumn::Note);
    row.name = textAt(ListColumn::Name);
    return row;
}

// What has no column stands behind the note, where it belongs most often: the note had the separator in it.
void RecipientListReader::keepFaultyRow()
{
    const std::vector<Cell> &cells = m_reader.cells();
    if (cells.empty()) {
        return;
    }
    RecipientRow row = makeRow();
    for (size_t index = size_t(m_list.shape.columns.columnCount()); index < cells.size(); ++index) {
        const bool isFirst = row.note.isEmpty() && index == size_t(m_list.shape.columns.columnCount());
        row.note += (isFirst ? QString() : QString(QLatin1Char(m_text.separator))) + cells[index].text();
    }
    m_list.faultyRows.append(std::move(row));
}

void RecipientListReader::readRow()
{
    RecipientRow row = makeRow();
    noteAmount(row.amount);
    m_list.rows.append(std::move(row));
    m_list.records.append(m_reader.offset());
}

std::optional<Finding> RecipientListReader::faultOfRecord() const
{
    const std::vector<Cell> &cells = m_reader.cells();
    const ColumnMapping &columns = m_list.shape.columns;
    const auto fault = [this](ListFault reason, const QString &evidence) {
        return Finding{FindingName::BadRow, InputField::None, m_reader.row(), reason, evidence};
    };
    const int required = std::max(columns.indexOf(ListColumn::Address), columns.indexOf(ListColumn::Amount));
    if (int(cells.size()) <= required) {
        return fault(ListFault::MissingCells, {});
    }
    if (std::none_of(std::begin(allColumns), std::end(allColumns), [&](ListColumn column) {
            const auto index = size_t(columns.indexOf(column)); // missing: beyond every cell
            return index < cells.size() && !cells[index].raw.isEmpty();
        })) {
        return fault(ListFault::MissingCells, {});
    }
    for (size_t index = size_t(columns.columnCount()); index < cells.size(); ++index) {
        if (!cells[index].raw.isEmpty()) {
            return fault(ListFault::SurplusCells, cells[index].text());
        }
    }
    if (m_text.isSheet()) {
        for (const ListColumn column : allColumns) {
            const auto index = size_t(columns.indexOf(column)); // missing: beyond every cell
            if (index < cells.size() && !cells[index].isQuoted && significantDigits(cells[index].raw) > exactDigits) {
                return fault(ListFault::TooManyDigits, cells[index].text());
            }
        }
    }
    return std::nullopt;
}

QString RecipientListReader::textAt(ListColumn column)
{
    const int index = m_list.shape.columns.indexOf(column);
    if (index < 0 || size_t(index) >= m_reader.cells().size()) {
        return {};
    }
    const Cell &cell = m_reader.cells()[size_t(index)];
    SharedText &above = m_above[size_t(column)];
    if (cell.raw != above.cell.raw || cell.hasDoubledQuotes != above.cell.hasDoubledQuotes) {
        above = {cell, isTrimmed(column) ? withoutSpaces(cell.text()) : cell.text()};
    }
    return above.text;
}

void RecipientListReader::noteAmount(const QString &amount)
{
    const Cell &cell = m_reader.cells()[size_t(m_list.shape.columns.indexOf(ListColumn::Amount))];
    if (m_text.isSheet() && !cell.isQuoted) {
        return; // a number, not a text that spells one
    }
    const NumberShape shape = shapeOf(amount);
    m_rule.learn(shape);
    const bool isCut = mayBeCut(shape);
    if (shape != NumberShape::Plain || isCut) {
        m_openAmounts.append({m_list.rows.size(), shape, isCut});
    }
}

// Whether "1,5" may stand unquoted between commas: a number, digits behind it, and nothing that tells what they are.
bool RecipientListReader::mayBeCut(NumberShape shape) const
{
    const std::vector<Cell> &cells = m_reader.cells();
    const ColumnMapping &columns = m_list.shape.columns;
    const auto next = size_t(columns.indexOf(ListColumn::Amount)) + 1;
    const bool isExplained = columns.hasHeader() && cells.size() == size_t(columns.columnCount());
    return m_text.separator == ',' && !m_text.isSheet() && !isExplained && next < cells.size()
        && !cells[next - 1].isQuoted && isWholeNumber(cells[next])
        && (shape == NumberShape::PointOrGroup || isWholeNumber(cells[next - 1]));
}

void RecipientListReader::settleAmounts()
{
    for (const OpenAmount &open : std::as_const(m_openAmounts)) {
        if (m_list.findings.size() >= mostListFindings) {
            addFault(ListFault::TooManyFaults, {}, {});
            break;
        }
        if (open.isCut && !m_rule.hasPoints()) {
            settleCut(open);
        } else {
            settle(open);
        }
    }
    for (RecipientRow &row : m_list.faultyRows) {
        if (m_rule.readingOf(shapeOf(row.amount)) == DecimalRule::Reading::CommaIsPoint) {
            row.amount.replace(u',', u'.');
        }
    }
    std::stable_sort(m_list.findings.begin(), m_list.findings.end(),
                     [](const Finding &left, const Finding &right) { return left.row < right.row; });
}

void RecipientListReader::settle(const OpenAmount &open)
{
    RecipientRow &row = m_list.rows[open.index];
    switch (m_rule.readingOf(open.shape)) {
    case DecimalRule::Reading::AsWritten:
        break;
    case DecimalRule::Reading::CommaIsPoint:
        row.amount.replace(u',', u'.');
        break;
    case DecimalRule::Reading::Ambiguous:
        m_list.findings.append(
            {FindingName::AmbiguousNumber, InputField::Amount, row.row, readingsOf(row.amount), row.amount});
        break;
    }
}

void RecipientListReader::settleCut(const OpenAmount &open)
{
    const RecipientRow &row = m_list.rows[open.index];
    const int index = m_list.shape.columns.indexOf(ListColumn::Amount);
    const QString cut = QStringLiteral("%1,%2").arg(row.amount, m_list.records.at(open.index).value(index + 1));
    QString decimal = cut;
    decimal.remove(u'.').replace(u',', u'.');
    m_list.findings.append(
        {FindingName::AmbiguousNumber, InputField::Amount, row.row, NumberReadings{row.amount, decimal}, cut});
}

void RecipientListReader::addFault(ListFault fault, std::optional<int> row, const QString &evidence)
{
    const FindingName name = isAboutRow(fault) ? FindingName::BadRow : FindingName::BadFile;
    m_list.findings.append({name, InputField::None, row, fault, evidence});
}
