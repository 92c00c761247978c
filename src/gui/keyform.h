#pragma once

#include "account/keyholder.h"

#include <QWidget>

class KeyHealthBar;
class MessageBar;
class QLineEdit;
class QPushButton;

// Takes a pasted API key, has Plisio test it, and keeps it in the keychain, or in memory when there is none. The key is
// hidden as one types, and never leaves the field but as a Secret.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(QWidget *parent = nullptr);

    // Must be called once before it is shown.
    void setKeyHolder(KeyHolder &keys);
    // What kept the program from reading a key at its start.
    void showKeychainFault(const KeyError &error);

Q_SIGNALS:
    // A key is in use now.
    void keyTaken();

private:
    void describeParts();
    void test();
    void showHealth(const KeyHealthReport &report);
    void store();
    void showStored(const Result<Done, KeyError> &answer);
    void keepInMemory();
    void finish();
    void setWaiting(bool isWaiting);
    void showHiddenText();
    void loadAgain();
    // Shows the bar with these of its buttons.
    void offer(const QList<QPushButton *> &buttons);
    [[nodiscard]] Secret typedKey() const;

    KeyHolder *m_keys = nullptr;
    QLineEdit *m_keyEdit;
    QPushButton *m_testButton;
    KeyHealthBar *m_healthBar;
    QPushButton *m_useButton;
    MessageBar *m_resultBar;
    QPushButton *m_memoryButton;
    QPushButton *m_cleanButton;
    QPushButton *m_retryButton;
};
