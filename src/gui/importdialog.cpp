#include "gui/importdialog.h"

#include "ui_importdialog.h"

#include "gui/pagecolumn.h"
#include "words/findingwords.h"
#include "words/plaintext.h"

namespace {

constexpr char separators[] = {',', ';', '\t', '|'}; // in the order of the choice

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, qsizetype rowsBefore, const RunMode &mode, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(titleMark(mode) + windowTitle());
    setWindowModality(Qt::WindowModal);
    m_ui->modeStrip->setMode(mode);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->titleLabel->setText(tr("Recipients from %1").arg(plainText(fileName, 80)));
    m_ui->replaceButton->setText(tr("Replace the %Ln row(s) in the table", nullptr, int(rowsBefore)));
    for (QWidget *choice : {m_ui->replaceButton, m_ui->appendButton}) {
        choice->setVisible(rowsBefore > 0);
    }
    m_ui->importButton->setEnabled(false);
    connectChoices();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::connectChoices()
{
    connect(m_ui->separatorChoice, &QComboBox::activated, this, [this](int place) {
        ListOptions options = m_options;
        options.separator = separators[place];
        options.columns.reset(); // the columns are others now
        ask(options);
    });
    connect(m_ui->decimalChoice, &QComboBox::activated, this, [this](int place) {
        ListOptions options = m_options;
        options.decimal = DecimalMark(place);
        ask(options);
    });
    connect(m_ui->sheetChoice, &QComboBox::textActivated, this, [this](const QString &sheet) {
        ListOptions options = m_options;
        options.sheet = sheet;
        options.columns.reset();
        ask(options);
    });
    connect(m_ui->headerBox, &QCheckBox::clicked, this, &ImportDialog::chooseColumns);
    connect(m_ui->columns, &ColumnChooser::chosen, this, &ImportDialog::chooseColumns);
    connect(m_ui->countEdit, &QLineEdit::textChanged, this, &ImportDialog::showVerdict);
    connect(m_ui->totalEdit, &QLineEdit::textChanged, this, &ImportDialog::showVerdict);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->importButton, &QPushButton::clicked, this, &QDialog::accept);
}

bool ImportDialog::isAppended() const
{
    return m_ui->appendButton->isChecked();
}

void ImportDialog::ask(const ListOptions &options)
{
    m_options = options;
    m_isReading = true;
    showVerdict();
    Q_EMIT readingRequested(options);
}

void ImportDialog::chooseColumns()
{
    ListOptions options = m_options;
    const FirstRecord kind = m_ui->headerBox->isChecked() ? FirstRecord::IsHeader : FirstRecord::IsRecipient;
    const QStringList cells = m_reading->list.beginning.value(0).cells;
    options.columns = ColumnMapping::chosen(m_ui->columns->indices(), cells, kind);
    ask(options);
}

void ImportDialog::showReading(const std::shared_ptr<const ListReading> &reading, const ListOptions &options)
{
    m_reading = reading;
    m_options = options;
    m_isReading = false;
    if (m_isFirst) {
        const ExpectedTotals &stated = reading->stated.totals;
        m_ui->countEdit->setText(stated.count ? QString::number(*stated.count) : QString());
        m_ui->totalEdit->setText(stated.total ? stated.total->toString() : QString());
    }
    showShape();
    showVerdict();
    if (std::exchange(m_isFirst, false)) {
        m_ui->importButton->setFocus();
    }
}

void ImportDialog::showShape()
{
    const ListShape &shape = m_reading->list.shape;
    const bool isText = shape.format == ListFormat::Text;
    m_ui->shapeLabel->setText(shapeText());
    const auto *place = std::find(std::begin(separators), std::end(separators), shape.separator);
    m_ui->separatorChoice->setCurrentIndex(int(place - std::begin(separators)));
    for (QWidget *each :
         {static_cast<QWidget *>(m_ui->separatorLabel), static_cast<QWidget *>(m_ui->separatorChoice)}) {
        each->setVisible(isText);
    }
    m_ui->decimalChoice->setCurrentIndex(int(m_options.decimal));
    m_ui->decimalChoice->setItemText(0,
                                     m_reading->twoReadings                    ? tr("Please choose")
                                         : shape.decimal == DecimalMark::Comma ? tr("Comma, as recognized")
                                                                               : tr("Point, as recognized"));
    m_ui->sheetChoice->clear();
    m_ui->sheetChoice->addItems(shape.sheets);
    m_ui->sheetChoice->setCurrentText(shape.sheet);
    for (QWidget *each : {static_cast<QWidget *>(m_ui->sheetLabel), static_cast<QWidget *>(m_ui->sheetChoice)}) {
        each->setVisible(shape.sheets.size() > 1);
    }
    // A first row of which nothing was recognized is the header of a list with other names.
    const auto *fault = m_reading->obstacle ? std::get_if<ListFault>(&m_reading->obstacle->reason) : nullptr;
    const bool isUnknown = !m_options.columns && fault
        && (*fault == ListFault::NoHeader || *fault == ListFault::NoAddressColumn || *fault == ListFault::NoAmountColumn
            || *fault == ListFault::ColumnTwice);
    const QStringList first = m_reading->list.beginning.value(0).cells;
    const ColumnMapping unknown = ColumnMapping::chosen({-1, -1, -1, -1, -1}, first, FirstRecord::IsHeader);
    const ColumnMapping columns = isUnknown ? unknown : m_options.columns.value_or(shape.columns);
    m_ui->headerBox->setChecked(columns.hasHeader());
    m_ui->columns->showRecords(m_reading->list.beginning, columns);
}

QString ImportDialog::shapeText() const
{
    switch (m_reading->list.shape.format) {
    case ListFormat::Text:
        return tr("A text file in %1. Change what was not recognized as it is meant.")
            .arg(encodingName(m_reading->list.shape.encoding));
    case ListFormat::Xlsx:
        return tr("An Excel file. Change what was not recognized as it is meant.");
    case ListFormat::Ods:
        return tr("An OpenDocument spreadsheet. Change what was not recognized as it is meant.");
    }
    return {};
}

ExpectedTotals ImportDialog::expected() const
{
    ExpectedTotals expected;
    bool isCount = false;
    if (const qsizetype count = m_ui->countEdit->text().toLongLong(&isCount); isCount) {
        expected.count = count;
    }
    if (const Result<Amount, AmountError> total = Amount::parse(m_ui->totalEdit->text())) {
        expected.total = *total;
    }
    return expected;
}

// Why the file cannot be taken as it was read; empty when it can.
QString ImportDialog::obstacle() const
{
    if (m_reading->obstacle) {
        const Finding &found = *m_reading->obstacle;
        return found.row ? tr("Row %1 of the file: %2").arg(QString::number(*found.row), wordsFor(found))
                         : wordsFor(found);
    }
    if (m_reading->twoReadings) {
        const auto &readings = std::get<NumberReadings>(m_reading->twoReadings->reason);
        return tr("%1 in row %2 can mean %3 or %4. Choose the decimal mark of this file.")
            .arg(plainText(m_reading->twoReadings->evidence), QString::number(m_reading->twoReadings->row.value_or(0)),
                 readings.whole, readings.decimal);
    }
    const ExpectedTotals expected = this->expected();
    if (!expected.count && !m_ui->countEdit->text().isEmpty()) {
        return tr("The expected number of recipients is not a number.");
    }
    if (!expected.total && !m_ui->totalEdit->text().isEmpty()) {
        return tr("The expected total is not an amount. Write it with a decimal point and no thousands separators.");
    }
    const QList<Finding> differences = compareTotals(m_reading->totals, expected);
    if (differences.isEmpty()) {
        return {};
    }
    const QString difference = wordsFor(differences.first());
    return m_reading->stated.rowCount == 0 ? difference
                                           : tr("%1 The last rows of the file state what it comes to.").arg(difference);
}

void ImportDialog::showVerdict()
{
    if (m_isReading || !m_reading) {
        m_ui->verdictLabel->setTone(Tone::Neutral);
        m_ui->verdictLabel->setText(tr("Reading the file…"));
        m_ui->importButton->setEnabled(false);
        return;
    }
    const QString obstacle = this->obstacle();
    const int count = int(m_reading->totals.count);
    const QString total = m_reading->totals.total.toString();
    QString text = m_reading->unreadable > 0
        ? tr("%Ln recipient(s). The amounts that can be read add up to %1.", nullptr, count).arg(total)
        : tr("%Ln recipient(s), %1 in total.", nullptr, count).arg(total);
    if (m_reading->faulty > 0) {
        text += u' '
            + tr("%Ln row(s) could not be read as they should; correct or remove them in the table.", nullptr,
                 int(m_reading->faulty));
    }
    if (m_reading->stated.rowCount > 0) {
        text += u' '
            + tr("The last %Ln row(s) state what the list comes to, and are no recipients.", nullptr,
                 int(m_reading->stated.rowCount));
    }
    m_ui->verdictLabel->setTone(obstacle.isEmpty() ? Tone::Neutral : Tone::Danger);
    m_ui->verdictLabel->setText(obstacle.isEmpty() ? text : obstacle);
    m_ui->importButton->setEnabled(obstacle.isEmpty());
}
