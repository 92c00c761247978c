#pragma once

#include "gui/listreading.h"
#include "gui/runmode.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

// Shows how a file was read, before its recipients come into the table: its first rows, what each column is, and what
// it comes to. All of it can be changed, which asks for another reading. Nothing is taken while a number has two
// readings, or while the count or total differs from what is expected.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    // rowsBefore: in the table now.
    ImportDialog(const QString &fileName, qsizetype rowsBefore, const RunMode &mode, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // options: with which it was read.
    void showReading(const std::shared_ptr<const ListReading> &reading, const ListOptions &options);

    [[nodiscard]] const ListReading &reading() const { return *m_reading; }
    [[nodiscard]] const ListOptions &options() const { return m_options; }
    // Behind the rows in the table, in place of replacing them.
    [[nodiscard]] bool isAppended() const;

Q_SIGNALS:
    void readingRequested(const ListOptions &options);

private:
    void connectChoices();
    void ask(const ListOptions &options);
    void chooseColumns();
    void showShape();
    void showVerdict();
    [[nodiscard]] ExpectedTotals expected() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString shapeText() const;

    std::unique_ptr<Ui::ImportDialog> m_ui;
    std::shared_ptr<const ListReading> m_reading;
    ListOptions m_options;
    bool m_isReading = false;
    bool m_isFirst = true;
};
