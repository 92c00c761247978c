#pragma once

#include <QString>

// Which ledger, and for whom.
struct LedgerPlace {
    QString dataFolder; // absolute
    QString profile; // "default"
    bool isPractice = false;
    QString hostId; // ApiAddress::hostId(): the ledger is bound to it when it is made

    [[nodiscard]] QString folder() const; // <dataFolder>/[practice/]<profile>
    [[nodiscard]] QString filePath() const; // <folder>/ledger.sqlite
    // The data folder is absolute, and the profile is the name of one folder.
    [[nodiscard]] bool isValid() const;
};
