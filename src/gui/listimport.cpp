#include "gui/listimport.h"

#include "gui/importdialog.h"
#include "words/findingwords.h"
#include "words/ledgerwords.h"
#include "words/unpaidwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

ListImport::ListImport(ProfileSettings &settings, ListArchive &archive, const RunMode &mode, QWidget *window)
    : QObject(window), m_shapes(settings), m_archive(archive), m_mode(mode), m_window(window)
{
}

void ListImport::chooseFile(qsizetype rowsBefore)
{
    auto *dialog = new QFileDialog(m_window->window(), tr("Open a list of recipients"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, rowsBefore](const QString &path) { open(path, rowsBefore); });
    dialog->open();
}

void ListImport::open(const QString &path, qsizetype rowsBefore)
{
    if (m_dialog) {
        return;
    }
    m_path = path;
    m_rowsBefore = rowsBefore;
    const int asked = ++m_asked;
    m_window->setCursor(Qt::BusyCursor);
    QtConcurrent::run(&readForTable, path, ListOptions{}).then(this, [this, asked](const Reading &reading) {
        if (asked == m_asked) {
            takeFirst(reading);
        }
    });
}

void ListImport::takeFirst(const Reading &reading)
{
    m_window->unsetCursor();
    if (reading->list.beginning.isEmpty()) { // there is nothing about which a choice could be made
        const Finding why = reading->obstacle.value_or(Finding{});
        Q_EMIT failed(tr("The file was not taken over"), wordsFor(why));
        return;
    }
    m_automatic = reading;
    m_shapes.recall(reading->list).then(this, [this](const std::optional<ListOptions> &options) {
        options ? read(*options) : show(m_automatic, {});
    });
}

void ListImport::read(const ListOptions &options)
{
    const int asked = ++m_asked;
    QtConcurrent::run(&readForTable, m_path, options).then(this, [this, asked, options](const Reading &reading) {
        if (asked == m_asked) {
            show(reading, options);
        }
    });
}

void ListImport::show(const Reading &reading, const ListOptions &options)
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(QFileInfo(m_path).fileName(), m_rowsBefore, m_mode, m_window->window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ImportDialog::readingRequested, this, &ListImport::read);
        connect(m_dialog, &QDialog::accepted, this, &ListImport::finish);
        connect(m_dialog, &QDialog::rejected, this, [this] { ++m_asked; });
        m_dialog->open();
    }
    m_dialog->showReading(reading, options);
}

void ListImport::finish()
{
    const ListReading &reading = m_dialog->reading();
    m_shapes.keep(m_automatic->list, m_dialog->options());
    keepList(m_archive, reading.list, reading.rows, m_path)
        .then(this, [this, isAppended = m_dialog->isAppended()](const TakenRows &taken) { hand(taken, isAppended); });
    m_automatic.reset();
}

void ListImport::hand(const TakenRows &taken, bool isAppended)
{
    if (taken.ledger) {
        Q_EMIT failed(tr("The file was not taken over"), wordsFor(*taken.ledger));
    } else if (taken.unpaid && (isAppended || taken.rows.isEmpty())) {
        // Beside other rows they would lose what links them to the withdrawals in whose place they go out.
        const QString why = taken.rows.isEmpty()
            ? wordsFor(*taken.unpaid)
            : tr("A file with results has to stand in the table by itself. Open it in place of the rows there.");
        Q_EMIT failed(tr("The file was not taken over"), why);
    } else {
        isAppended ? Q_EMIT appended(taken.rows, taken.listFile) : Q_EMIT replaced(taken.rows, taken.listFile);
        if (taken.unpaid) {
            Q_EMIT told(tr("Only what was not paid is in the table"), wordsFor(*taken.unpaid));
        }
    }
}
