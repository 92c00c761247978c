#include "gui/listimport.h"

#include "gui/importdialog.h"
#include "words/findingwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

ListImport::ListImport(ProfileSettings &settings, const RunMode &mode, QWidget *window)
    : QObject(window), m_shapes(settings), m_mode(mode), m_window(window)
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
    QtConcurrent::run(&readForTable, path, ListOptions{}).then(this, [this, asked](const Reading &reading) {
        if (asked == m_asked) {
            takeFirst(reading);
        }
    });
}

void ListImport::takeFirst(const Reading &reading)
{
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
    const QString listFile = QString::fromLatin1(reading.list.sha256.toHex());
    if (m_dialog->isAppended()) {
        Q_EMIT appended(reading.rows, listFile);
    } else {
        Q_EMIT replaced(reading.rows, listFile);
    }
    m_automatic.reset();
}
