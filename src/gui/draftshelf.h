#pragma once

#include "gui/windowservices.h"

class MassPage;
class QMenu;

// Keeps what stands on the page: what is done to it is saved at once, to the list whose name it has, or to the one
// without a name. The page's menu opens other lists, and names, renames and deletes them; what has no name gets one
// before another list takes its place.
class DraftShelf : public QObject
{
    Q_OBJECT

public:
    // The page owns this.
    DraftShelf(const WindowServices &services, MassPage &page);

    void load();
    void save();
    // The page goes on with this draft, without a name; a list with one stays as it was saved.
    void leaveWith(const BatchDraft &rest);

Q_SIGNALS:
    void failed(const QString &title, const QString &text);

private:
    void showMenu();
    void addSteps(QMenu &menu);
    void addLists(QMenu &menu, const QList<SavedList> &lists);
    void keep();
    void startNew();
    void open(const QString &name);
    void askName();
    void askNewName();
    void askToDelete();
    void remove();
    void saveAs(const QString &name);
    void showName(const QString &name);
    bool check(const Result<Done, LedgerError> &result);
    [[nodiscard]] QString freeName() const;

    WindowServices m_services;
    MassPage &m_page;
    QString m_name; // empty: none
    QStringList m_taken; // the names of all lists
    bool m_isSaved = true; // what was done last
    bool m_isOpening = false; // another list is on its way to the page
};
