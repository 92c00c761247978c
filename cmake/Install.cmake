# What is installed, and the Debian package of it (cpack -G DEB --config build/release/CPackConfig.cmake).
include(GNUInstallDirs)

install(TARGETS disburse disburse-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS disburse-paper RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/disburse)
install(FILES resources/org.disburse.Disburse.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/org.disburse.Disburse.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/org.disburse.Disburse.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES resources/man/disburse.1 resources/man/disburse-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES resources/icons/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.icons)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME disburse)
set(CPACK_PACKAGE_CONTACT "Disburse developers <developers@disburse.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Crypto withdrawals through Plisio, each sent at most once")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
include(CPack)
