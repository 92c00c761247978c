#pragma once

#include "gui/listkeeping.h"
#include "gui/listreading.h"
#include "gui/listshapes.h"
#include "gui/runmode.h"

#include <QObject>
#include <QPointer>

class ImportDialog;
class QWidget;

// Takes recipients out of a file: reads it beside the interface thread, shows how it was read, and hands them out when a
// person agrees. One file at a time.
class ListImport : public QObject
{
    Q_OBJECT

public:
    // window: over which the dialog is shown; owns this.
    ListImport(ProfileSettings &settings, ListArchive &archive, const RunMode &mode, QWidget *window);

    void chooseFile(qsizetype rowsBefore);
    // rowsBefore: in the table.
    void open(const QString &path, qsizetype rowsBefore);

Q_SIGNALS:
    // listFile: as BatchDraft has it.
    void replaced(const QList<RecipientRow> &rows, const QString &listFile);
    void appended(const QList<RecipientRow> &rows, const QString &listFile);
    void failed(const QString &title, const QString &text);
    // What a person should know of what was taken.
    void told(const QString &title, const QString &text);

private:
    using Reading = std::shared_ptr<const ListReading>;

    void takeFirst(const Reading &reading);
    void read(const ListOptions &options);
    void show(const Reading &reading, const ListOptions &options);
    void finish();
    void hand(const TakenRows &taken, bool isAppended);

    ListShapes m_shapes;
    ListArchive &m_archive;
    RunMode m_mode;
    QWidget *m_window;
    QString m_path;
    qsizetype m_rowsBefore = 0;
    Reading m_automatic;
    QPointer<ImportDialog> m_dialog;
    int m_asked = 0;
};
