#pragma once

#include "core/explorerlink.h"

#include <QPushButton>

#include <optional>

// Opens a block explorer's page in the browser, and shows its host before. Only a checked https link can be opened.
class ExplorerButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ExplorerButton(QWidget *parent = nullptr);

    // text: a link from outside. Hides itself when it is none that may be opened.
    void setLink(const QString &text);

private:
    std::optional<ExplorerLink> m_link;
};

// Opens the link in the browser when it is one that may be opened; does nothing otherwise. A host that is no known explorer is
// named first, in a question over the asker's window.
void openExplorer(const QString &text, QWidget *asker);
