#pragma once

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class QWidget;

// Opens a preview of what is to be printed over the window; from there it goes to the printer. draw: draws all of it, on
// paper of any size, as often as it is asked to.
void previewPaper(QWidget *window, const QString &title, QPageLayout::Orientation orientation,
                  const std::function<void(QPagedPaintDevice &)> &draw);
