#pragma once

#include "gui/theme.h"
#include "gui/windowservices.h"

#include <QWidget>

class BookModel;
class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

// The address book: found, added to, changed, taken away, brought in from a file and written to one.
class BookPage : public QWidget
{
    Q_OBJECT

public:
    explicit BookPage(const WindowServices &services, QWidget *parent = nullptr);

    // Asks for a name for this address.
    void askToKeep(const BookEntry &entry);

private:
    void makeParts();
    void connectParts();
    void refresh();
    void showLimits(const Limits &limits);
    void showSelection();
    void edit();
    void change(const BookEntry &before, const BookEntry &after);
    void remove();
    void keep(const QList<BookEntry> &entries);
    void chooseImport();
    void importFile(const QString &path);
    void chooseExport();
    void exportFile(const QString &path);
    void tell(Tone tone, const QString &title, const QString &text = {});
    [[nodiscard]] std::optional<BookEntry> selected() const;
    [[nodiscard]] Actor actor() const;

    WindowServices m_services;
    BookModel *m_model;
    QLineEdit *m_searchEdit;
    QTableView *m_table;
    QLabel *m_emptyLabel;
    MessageBar *m_lockBar;
    MessageBar *m_resultBar;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    QPushButton *m_exportButton;
};
