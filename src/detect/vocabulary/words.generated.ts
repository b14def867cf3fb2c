// Generated from languages/*.json by npm run words: do not edit. For each script one line an atom of compounds.ts; a capital counts what a stem shares with the one before it.
/** The words of all languages. */
export const WORDS = `AanschlussBtakaFrenAbaglanti noktasiAcislo portuBongAnumero da portaIe portIi portaApoortFnummerCrdiDtEaEin numeroEnummerEoEsEtiGnumeroEuFaGrenBrievad*BuertoGsAvratEa
Abao matBeveilig*Czbednost*Dpieczen*Biztonsag*Achiffre*Bifra*Bonexao seguraFiune securizataDnection securityBriptare*FografiaDttografiaCyptageAdrosib*AencriptacaoJionEypt*Ckripcij*GsiGtatze*Agesichert*BuvenliHk*AkeamananCselamatanBruptee*Fimi*Cypter*Aligacao seguraAma hoaApenyulitanBrotezioneAsaker anslutningFhet*ClattuEus*Cugum*Fs*BecureG connectionFis*Gtate*HeHyI protocolJtypeCguraGncaHzaFetatFidadJeFoFtasun*Bichere verbindungGheitDuraFezzaCfravim*Eeleme*Fsan*Eiran*Eovan*Cgurnost*Ckker forbindelseGhed*It*Buojaus*Bzyfrowan*AtietoturvaCtkosit*Burvali*GlisuusFtuup*Avarnost*Berbindungssicherheit*Dschlussel*Eleutel*AxifratGgeAzabezpec*Giecz*Bifraketa*Ftze*
Aaucun chiffrementAbe sifravim*Cz enkripcijeEsifresan*IiranjaIovaniNaMjaFzyfrowaniaBrak szyfrowaniaCez sifriranjaAcleartextAduz metinAei salaustaBn clairAfara criptareAgeen encryptieFversleutelingAin chiaroCgen krypteringCsecureAkeine verschlusselungBhong ma hoaBlartextBrupteerimataFimataHine puudubIst ei kasutataAnao criptograf*Cv sifresan*Becriptat*Ckriptiran*Csifr*Dsuna cifraturaJrittografiaCuzsifr*Bicht verschlusseltCeszyfrowan*Dt versleuteldCncs titkositasBo cifrad*DencryptionCn chiffre*Fifrat*Esecurise*Ct secureAokrypteradBnbeveiligdCversleuteldApas de chiffrementBlain textFtextAsalaamatonCns chiffrementBem cifraFriptografiaEencriptacaoCn cifra*Dse xifrarLtgeDza crittografiaBifreleme yokHnmemisFsizCn cifradoJrEseguridadAtanpa enkripsiGpenyulitanBexto planoGsimplesBiada penyulitanCdak disulitkanGterenkripsiCtkositas nelkulJtlanBurvatonAukrypteretItBnencryptedCverschlusselt*Azadne sifrovaniBiadne sifrovanieCfraketarik ezFtu gabeGzerik ezMgabe
AaanmeldnaamBccount nameBnmeldename*CvandareInamnAbenutzerIkennungIname*BrugerGnavn*DkerGnavn*Aerabiltzaile izen*MaBtakayttajaAfelhasznaloLi nevLnev*AgebruikerJsnaamAidentifiant*IcativoBnloggningsnamnFnaamAkasutaja nimiInim*ItunnusCyttajaInimi*Itunnus*Birjautumis*Borisnicko imeKimeHkBullaniciJ adiAlietotaja vard*IsIvard*BoginF idGnameAnama penggunaEpenggunaCudotojasIo vard*Czwa uzytkownikaBom d'usuariHtilisateurFe connexionEutilisateurDbre de accesoKcuentaKusuarioDe accountFde usuarioJtilizadorGi accessoGo usuarioFutenteBume de utilizatorFutilizatorCtzername*Aoturum adiApenggunaBouzivatelKske menoBrihlasovaci jmenoMe menoDjavno imeDsijungimo vardasAten dang nhapEnguoi dungEtai khoanAuporabnik*Isko im*BserE idFnameEidEname*CuariGoBtenteCilisateurFzadorHtorBzivatelIske jmenoCytkownik*AvartotojasIo vard*Azugangsname
Aadgangskode*AclaveBontrasen*Hinal*AgeslaEoAhaslaEoBeslaEoAjelszav*Fo*Akata laluanFsandiElaluanBennwort*Bodeord*Alosenord*Czink*Amat khauBot de passeDs de passeApalavra chaveIpasseCrola*FeGiGsFiEol*Csahitz*Dsord*EphraseEwdFord*Ht*Asalasana*Fona*CndiBenha*BifreFnizFsiBlaptazod*Awachtwoord*Azapork*
Aadreca de correuHelectronicaImailEs emailGpocztyM elektronicznejFa de emailHe posteImail*IposteFse de courrielLmessagerieIelectroniqueJmailImailBlamat e melImailJelHsurelAcorreo electronicoCurrielAdia chi emailIthuCreccion de correoNemailKemailAe naslovCpasta adres*Dosta adres*Hdress*Gi aadress*Gni naslov*Bl pasto adres*C. pasto adres*Cektroninio pasto adres*Iski naslov*BmailF aadress*Hddress*Ires*Gcim*Ghelbide*GадресFadres*Fcim*Fova adresaHou adresuHu adresuBndereco de correioMemailJeletronicoKmailGzo de correo*JelectronicoBpasta adres*Costa adres*Gdress*Fiaadress*Ahelbide elektroniko*Aimejl adres*Bndirizzo di postaS elettronicaKemailAlevelcimAmail addressHress*EadresJs*Bejladress*Anaslov elektronske posteApasto adres*Bosta adres*Ghelbide*Eni naslov*Asahkopostiosoi*
Aarchiv*Fwiz*Eyvavim*GuotiChiv*CkibFkanEstoi*Ever*Cquiv*CsipFkanEv*Ctxibatu*Cxiv*AdeplacerAluu truAmove to folderErButaApremjestiDsun*CzeniesAsposta*AtasiAverschieb*
AstarttlsCls
AimapsApop3sAsslD/tlsAtlsD/ssl
Aaltri clientBplicacion de correoGtivo de emailEkasi emailCp di postaDlication de messagerieAclient de correuKemailKmessagerieIi postaHmailGe de correoLemailHs de correoMemailGi de emailIemailGs de correuLmessagerieAdesktop client*Biger istemci*Ae pasta klient*Dosta istemci*Iprogram*Hpp*Gi klien*Gklient*Gni odjemal*Gprogram*Bmail app*Gclient*Gprogram*Fclient*Fklient*Fovy klient*Ich klient*Fprogram*Bposta istemci*Hprogram*Gpp*Fklient*Fprogram*Aklien emailGmelFt pocztow*Ga poczt*Gow poczt*Djent e posteHi e posteAlevelezo kliens*Jprogram*Ikliens*Iprogram*Bogiciel de messagerieIs de messagerieAmail app*Fclient*Fprogram*FsoftwareEapp*Eclient*Eklient*Eprogram*Beiliklien*Fprogram*Cjlapp*Eprogram*Aother clientsCros clientesButros clientesApasta program*Eo klient*Gprogram*Belanggan melBosta bezero*Gistemci*Gprograma*Eni odjemal*Hprogram*Gh odjemalcevEovni klient*Jprogram*Ich klient*Lprogram*Gy klient*Iprogram*Hch klient*Eprogram*Brogram de emailIemailImelIpocztow*Iza postuHa de correoMemailIs de correoNemailHma di postaIi di postaHow pocztow*Hy pocztoweAsahkopostiasiaka*Kohjelm*Ksovellu*Atrinh duyet thuAung dung emailJthu
Aabilit*BcCtiefEv*Bktibatu*Ef*Ev*Dywn*FujBllow*Btiv*ClautCtiv*Butoris*AbatBekapcsol*CnarkanAcho phepBonsent*AdayakanBozvol*AeingeschaltetDschalt*Bnable*Cgedelyez*Brlaub*Btkin*Afreischalt*Agaitu*BeactiveerdAhabilit*Aiesleg*Dpejo*Bgalin*Bjung*BngeschakeldCschakel*Bzin ver*EkanAkaytossaBich hoatAleistiBubaEtudClita sisseAomogoc*Euc*Bta kaytto*ApaallaBermet*Eit*Bovol*Asalli*Bisse lulitatudBla tilDtt paBwitch onAtillad*Ft*BoestaanBurn onAukljuc*Avkljuc*Dop*Awlacz*Azapn*Bezwal*Eol*BugelassenClass*
Aabschalt*Bla kaytaBnvand inteBtspejo*BusgeschaltetDschalt*Bvaktiver*Abloc*DkirEke*EujDqu*Brug ikkeAchanAdeactivat*Heer*Dktiv*Csabilit*Ectiv*Ektibatu*Etiv*Dgaitu*Dhabilit*Cvre disi*Czactiv*Ektyw*Bisabilit*Fle*Ellow*Ettiv*Bo not useCn't useAei kasuta*FytossaBngelle*Btkin degilAgeblokkeerdCsperrtAikke bruk*BnactiefGf*Gv*DktivHer*Dtiv*Etiv*Chabilit*Cterdi*Bsjung*Ckljuc*Bzkljuc*Eop*Csleg*Ajangan gunakanAkapat*Beela*Bhong dungGsu dungBikapcsol*BullanmaAletilt*Bulita valjaCmpuhkanAnao usarFtilizarBe hasznal*Dkoristi*Dpas utiliserDuporabljajCaktiv*CizmantotCnaudotiCpouziv*Bicht benutz*GerlaubtGverwend*Ce uzywajDaktywn*Dt gebruik*Bo usarEtilizarCn usareFtilizz*Daktif*Ct enabledEusedBu utilizaByahaktif*Edaya*Aonemogoc*Guc*ApasifBois kaytostaEta kaytostaAsla avEfraBperr*Bwitch offAtatBidak digunakanCltasEvaBurn offAuitgeschakeldDschakel*Bzdraus*Avalja lulitatudBo hieu*Bypn*Awylacz*AzablokujCkaz*
AnemazatCodstran*Cvymaz*Aon the server onlyAsilmeyinBunucuda birak*Jtut*In silmeAta inte bort*
Akopyasini birakKtut


Acollecteur*Aemail abrufAmailabrufEimportEsammlerApostfachabrufAreleveGrAsammeldienst
Aabfrageintervall*CrufhaufigkeitFintervall*Acheck frequencyBontrole intervalIfrequentieBzestotliwosc sprawdzaniaAdenetim araligiAegiaztatze maiztasunaLtarteaBllenorzes gyakorisagaKi idokozAfetch interval*Brecuencia de comprobacionEventa de verificareDkvencia kontrolyDquence de releveNverificationIia de comprovacioOverificacaoHza di controlloAinterval de comprovacioMverificareJkontrolyJpemeriksaanKreverjanjaLovereNjereIle de releveOverificationJo di controlloIo de comprobacionNverificacaoFwal sprawdzaniaAkekerapan semakanBhoang thoi gian kiem traBontrol araligiIsikligiHintervalHli intervallJmise sagedusJntervallAparbaudes biezumsKintervalsBeriksa setiapBogostost preverjanjaCll interval*Eing frequencyIinterval*Brufintervall*Arefresh intervalAselang semakanBjekkintervallBok ny post varBync intervalAtan suat kiem traCrkistustiheysJvaliBikrinimo daznisKintervalasBjekintervalAucestalost provjere
Aeingangsserver*BmpfangsserverAposteingangs serverMserver*
Aausgangsserver*Apostausgangs serverMserver*Aversandserver
Ae postserver*Gtjener*Bmailserver*Bpostserver*Amail serverEserver*Bejlserver*Apostserver*Etjener*
Aadreca del servidorEs serweraFa posluziteljaHserverNaNuOluiFse du serveurBlamat serverClomasnevBmfitrioBna bilgisayar adiAdia chi may chuCreccion del servidorBomacinAendereco do servidorBtapalvelinAgazdaBepnevBostiteljJsko imeAhosDtE nameEdator*Ei nimiFtel*EnaamGme*CteAime domacinaEgostiteljaEposluziteljaEracunalaEserveraFtreznikaBndirizzo del serverBp addressBsantaGnimiAjmeno serveruAkiszolgalo neveKnevNeBonenimenHiAmakine adiCsinanimeJiCy chu luu truBeno serveraAnama hosItFpeladenJyanFserverCzev hostiteleGserveruDiv posluziteljaGracunalaGserveraDov hostitelaGserveraDwa hostaGserweraBom d'hoteFe l'amfitrioJordinador centralGl servidorFu serveurDbre de hostKservidorJl servidorDe de maquinaHl serverGo equipoIhostIservidorFhostFserverBume gazdaFserverEle serveruluiAordinador centralBstalari izenaIaApalvelimen nimiLosoiteAracunaloBechnername*Cmote hostHserverCsursdator*Aserver addressJress*HnameGa adres*Inosaukum*Ivard*HdresLs*Gi aadressInimiHo adres*Jpavadinim*Jvard*GnaamIme*JnIvnFur distantEidor remotoBunucu adiJresiHismiBzerver cimeIneveAten may chuBjenerGadresseGnavnAvaertsnavnCrdnamnBerkko osoiteDtsnavnBærtEsnavnAzerbitzari izenaKaren izena
Aaccount di postaIemailJsterniOoBkaun e melHmailIelGmelCun emailFsurelAboite aux lettresGmailBrevlad*BustiaAcaixa de correioOoGpostalCsella di postaIemailGe di postaBompte courrielHde correuMurrierKmessagerieHemailIxterneHmailGs de correuIemailJxternesCnt de emailFemailEa de correioOoJemailGexternaFs de emailHexternasEuri de emailBuenta de correoKemailHexternaGs de correoIexternasCtie postalaAe pasta kont*Dosta hesa*Gi konto*Gkont*Gni racun*Bmail account*Gfiok*Gkont*Gpostf*Gracun*Faccount*Fkont*Fova schrank*He schrank*Hy ucetBposta hesa*Fkont*Bxternal account*Ahop thuAimap account*Cejl nalo*Akont poczt*Ea poczt*Eo emailGpoczt*GzewnetrzneCtak suratAlevelezo fiok*Ifiok*Amail account*Fkont*Eaccount*Ebox*Ekont*Beilikonto*Cjlkont*Anabiralnik*Clog e posteApasta kont*Ekast*Eo dezut*Gpaskyr*Beti melBop account*D3 account*Csta hesa*Gkontu*HutulariKsuFfiok*Fnski nalo*Eboks*Eikonto*Flaatik*Ekasse*Ht*Font*Eni predal*Hracun*Eontzi*Fva schrankaGe uctyGni schrank*JucetLtyGy ucetAracun e posteHlektronske posteBemote account*Asahkopostitil*Cnducic*Bkrzynka poczt*Hi poczt*Atai khoan emailKthu
Aaccount typLeHtypeAconnection protocolLtypeAfiok tipusaEtipusAgiao thucAhesap tipiHuruAjenis akaunIunGpelayanGserverAkiszolgalo tipusaBonta veid*Eo tuupFartFtypIeEu motaAloai may chuFtai khoanAmailbox typeApalvelimen tyyppiCskyros tip*BrotocolIeIloIoFkol*Arodzaj kontaHserweraAserver typKeGa tip*Iveid*Gi tuupHo tip*GtypJeBoort accountBunucu tipiIuruAtilin tyyppiCp contEnalogaEracunaEserverDe akunDo accountFde contaJuentaIservidorGi accountIserverFserverDul contuluiEs de compteJservidorBjenertypeByp kontaEserveraKuHweraEuctuDe de boiteIcompteIserveurFof accountAverbindungstypBrsta posluziteljaGracunaGserveraHtreznikaEo racunaAzerbitzari mota

AavancarEtiAberikutnyaAcontinuaIrHeIrAdalejDjeDsiBevamBoorgaanAedasiAfortfahrenEsattFettFætAhurrengoaAileriBnainteAjatkaAkovetkezoAlanjutGkanAnaprejCstaFviBesteCxtBæsteApokracovatBroseguiDximoAseguentEinteCterusnyaCuraavaBiguienteBonrakiBuccessivoCivantAtalakBiep theoGucBoliauCvabbAurmatorulAvolgendeAweiter

Aataka birbidal*Curan masukAbrana firewallEdmauerFvagg*Enmur*Achuyen tiep congBortafuegosAdestination portCvasaBnatAencaminhamento de porta*Bxternal portAfail2banBirewallBorwarding ruleAguvenlik duvariAinbound rule*Coltro porteCternal portAlan ipAmay chu aoAnatCvidezni streznikApacket filterClomuuri*Cravan de protectieDe feuBelayan mayaCmajuan portCnerusan portBoort doorsturenCrdi suunamineDt externeFforward*FinterneFtovabbitasFyonlendirmeEa esternaHxternaGinternaGparsutisan*Eforward*Freigab*Ein edelleenohjausGohjausEtovabbit*Evidarebefordr*HerekoblingKsendingLtilling*Eweiterleit*Csredovanje vratCzarni zidBresmerovani portuMe port*Cievado peradresavim*Cosledivanje port*Fjedivanje port*Czekierowanie portowBuerto externoHinternoAredireccion de porto*Querto*Hionamento de porta*Htion de port*Lare port*Cenviament de port*Go de puerto*Cgel fur eingehend*Dle de traficDola firewallDra de entradaAsanal sunucuBecurity groupCrver virtualOeFur virtuelEice portFdor virtualIes virtualesDwer wirtualnyBource portBuebaki*Atallafoc*Bembok apiBulemuur*Cong luaCzfal*Augniasien*Cunsmur*BpnpBzkard*Avatrozid*Bideresendelse af port*CrtuaalipalvelinIserverGl server*Hais serverisHis szerverHni posluziteljKserverIy serverHus serverisFele serverHl serverAwanBeiterleitungsregel*Azapora*Cstitni zidBerbitzari birtual*Bielport
Aalert*BmbangBusfall*BvailabilityBwari*AbeschikbaarheidCwak*Acheck commandAdienstprufungCsponibilidadOeLtaNtOe*MeBohled*Cstepnos*Eupnost*CwntimeBrempel*AelerhetosegBrabilgarritasun*CisilebilirlikBsikAfelugyeletAgiam satBravedadEidadeFtaGeAhealth checkAizleme*AjalgimineAkattesaadavusBesinti*CtersediaanBunnis*Cszob*Bynnysarvo*AlatencyBimiar*Ete de alertaBlindar*Amonitor*Anadgledanj*DzorBguongAoppetidButage*Bvervag*Gk*Apasiekiamum*BemantauanBieejamib*BragDhCieinamum*Cobe*Dg alarm*Arazpolozljivost*Bendelkezesre allas*Csponse timeAsaatavuusBchwellwert*FregradBeireCnsor*Crvice checkCuil*CveridadJeGteHyBledovan*Dnkst*Cieksn*Bogli*Cnde*Crvegli*BpremljanjeBtebejim*Fsen*Bupervis*Crveill*Ataerskel*Berskel*Bhreshold*BilgjengelighetEængelighedDlganglighetAuberwach*Bmbral*BptimeBzraudzib*AvalvontaBerfugbarkeit*Bypad*
AactivityBnmeldeprotokoll*Budit*Acatatan aktivitasBronologiaAdennikBnevniciGkHiBogadajiDodkiBziennik*Aereignis*CregistroakBsdevenimentsCemenyekCtadisticasJquesEtisticasJkakBvenement*EimenteEtiFosFsAgecmisCrtaerakCschiedenisBunlukAhaendelserBendelserBistoriaIlHcoHeHqueAivykiaiAjournalGuxBurnalGeAkayitlar*Alast loginBich suBogD aktivitiDboek*Dfil*DgEarEerDiEdDsCkiEtAnaploFfajlFkBhat kyBotikumiAperistiwaBrotokol udalostiIleAregistresHoIsCxistrosBiwayatAsejarahBign in log*HsBtatisticheJiJsIk*IquesGztikaBu kienCndmusedAtapahtumatBhong keBilastotAudalostiAverlaufAzapisnik*CznamyBurnalaiHsGiGs
AaramaAbilaketaEtuBo locBuscaFdorFrDquedaAcariEanCutaFreBerca*BhercherAetsiAfilter*Er*CndAhakuBladatCedatAieskotiBragazki*BsciCkanjeAkeresesAmeklesanaFtAotsi*ApaieskaBenapisDcarianCsquis*BretragaCocur*Arecherch*BicercaAsaringBearch*BogCkBuche*Codat*BzukajDresEoFkAtapisBim kiemBraziAvyhladav*Eed*Awyszuk*Azoek*
AaanestysBbstimm*BfstemningBnket*Diet*Cswer*Ctwortmoglichkeit*BpklausaCtaujaBvstemningBzterketaAbai thiClsavim*Eojum*Binh chonBonne reponseCzketaAcau hoiEtra loiBorrectAdomand*Aegzamin*Bjercicio*BksamFenHsBncuesta*CkatCquestaFte*EisaBsameCerciz*BxamEeFnCercice*Hio*Gse*AfragaEeFnAgaldera*Blasovanj*Cosow*AhaaletusBlasov*AinkestaCtrebareIiBspitBzpitAjajak pendapatCutajum*CwapanAkerdes*Eoiv*Bhao satBlausim*BuisDzCsimus*EtlusByselyDymys*Aomrost*Btazk*Byla*ApeperiksaanCrgunta*DtanyaanBitanj*BollCprawna odpowiedzBrawidlowa odpowiedzCegunta*CufungBytani*Aquestion*Ciz*AreponsesCsposta corretaIsEuesta correctaJsBichtige antwortCsposta correttaHeAskuskaBoalanCndage*Gg*Fj*CruBporgeskemaFsmalEsmalBtem*Burvey*BzavazasAtenttiBinjauanAubung*Bmfrage*BndersokelseDianAvizsgaBotDaEcaoFioHn*ErEzion*De*Bprasanj*BraagDgen
Acertifica*Hkat*Eyfikat*Bhung chiGthuBsrAliudijim*Apotrdil*Asertifika*BijilBsl check*Atanusitvany*Bls check*Avarmenne*Ax.509Azertifikat*Biurtagiri*
AaanvraagBduanBnfrageBrazoaCende*AbiletesDietasBug reportAchamado*Ademande d'assistanceCscribeDtek talebiAeskaeraAfeilmeldingCjlrapportAgedimasAhibabejelent*Ejegy*Aincidencia*Ht*Ctzidentzia*BssueAmasalahAnahlasitAongelmaApermintaan dukunganBhieu ho troBieteikum*Boordumi*Czadav*DiadavkaBrijava problemaCobleemGmHaHeArichiesta di assistenzaAsagCkBegnalazion*Bol licitudDicitac*IreHud*Bteps to reproduceCorung*Bu coCpport requestHanfrageAtalepBezavaBichet*Dket*Cket*Bukipyynto*AuzklausaAzahtev za podrskuGekGkiEjev za podrskuBgloszen*
AabonareEe*Eneer*Gment*Gr*Fier*BssinarAban tinBerlanggananBiletensDten*Culetyn*BoletimGn*Buletin*Dten*Ctlleti*Adang ky nhanAe noviceCpostlisteAfeliratkoz*Aharpidetu*Birlevel*AinfolettreCscrev*FiptionBscriv*Fzion*Ajaunumu vestul*AlangganBista de correoJdiscussaoHi distribuzioneEe de diffusionBlista de correuAmailing list*HlisteAnarociFninaCujienlaisk*Bewsletter*BieuwsbriefByhedsbrev*Etsbrev*Aodber*ApostituslistaBrenumer*Dtplat*Cihlasit na odberArundbrief*As'abonnerBubscri*Ekry*Crat beritaCscri*Atelli uudis*Aunsubscrib*BudiskiriIja*Ctiskirje*AverteilerlisteAzapisz sieBpravodaj
Aanmeldelse*CtwortenBrvosteluDustusBtsauksm*Diliepim*BvisAbeitragBinh luanAcomentari*Dment*Adien danCskusiaAfoorumGiCroEaDumFasFsAhozzaszolas*Airuzkin*AkomenFtar*Dmentaar*Ir*Hoi*Hti*Anhan xetAoceneBdpowiedzBpinion*Cmerking*Areactie*Ccension*Fzi*CplyDondreCsponderDsenyaCviewBispondiAulasanAvelemeny*Ayorum*
A*arajanlat*AacheterCquist*Bl mesGeBngebot anfordernHsanfrageBo mesBrakAbao giaBeliBuyAcarrelloEinhoFtoDtBenaEsDeDikDnikDyBijenaFeBjenikBompraGrCtacaoDizacionBumparaAdevisAerosiAfiyat*Agoi cuocAhargaCvontaBilekoCndDnadFtDtaAindhent tilbudAkainaEosCufenBjopBobCpDenCupitBupDiEtCukaudessaDsAmenesiCrcarCsacneDecnoBiesiecznieBjesecnoBoi thangCnatlichBuaAoferta cenowaCfert*Bm manedenBrcamentoBstaApanierCr moisBe lunaClanCr bulanEmaandGnedFenesiFonthEuserBianoCrktFiBlanoBor mesBrecio*Eo*Dis*DsupuestoDtEuriDu*DventivoDzio*Eo*Ez*Cice*EingDjsEzenDsEerDxCo monatAquotation*Arequest a quoteAsatin alBebulanAtarif*Djouspyynt*Beklif*AupgradeAvasarlasAwarenkorbBycen*
Aameaca*Ez*Dnac*Fza*Eintar*BnalisisEyseCcamanCti virusEspamEvirus*Abedreiging*Eohung*Birus*Adiet virusBraud*Afenyeget*Agresm*Coznj*AhotBrozb*AimbasanAmalwareHscan*Behatxu*Cnace*Binacc*Boi de doaApemindaianBrijetnj*Cotivirusn*Ascan emailFforFincomingFmailFoutgoingEningEsion*ChadsoftwareBhieldBkadlig kodAthreat*BruslerAuhatAverificacao de virusBi rutCirus*CrDen*Dus*DyAwirus*
Aban ghi dnsAcatatan dnsBnameAdkim*BmarcBnsD eintr*Frregistro*Eierakst*Fras*Ekirje*Eoppforing*Epost*Erecord*Gkord*Etietue*Ezapis*Gznam*Eзапис*Eरिकॉर्डAenregistrement dnsAhostname recordAinregistrare dnsLi dnsAmxAnameserver*Aregistre dnsIs dnsHo dnsIs dnsCkaman dnsDod dnsCxistro dnsIs dnsAspfBrvAttlBxt recordAzona dnsDe
AaanBccesoCikCtivadoGtFeBktifBnBtivadoCtivoAbatBeCkapcsolvaAeinDgeschaltetAhidupAieslegtsBjungtaAligadoAonApaCallaBiztutaBornitAseesBlaet tilAtilAukljucenoAvklopljenoAwlCaczoneAzapnuteGo
AausDgeschaltetBvAdesactivadoJtIeEtivadoDligadoCzactivatBisattivoAfraAisjungtaCkljucenoBtzalitaBzklopljenoCslegtsAkapaliBiCkapcsolvaAmatiAnonaktifAoffBpritApoisE paaltaAslaet fraBpentoAtatAuitAvaljasBypnuteGoAwylDaczone
AanoAbaiAcoAdaAevetAigenAjaChAkyllaAouiAsiCmAtaipCkBrueAwahrAyaBes
AeiBzAfalseAhayirAkhongAnaoBeCeCiDnCjCmBieBoCnBuAtidak
A(none)AaucunFeAbat ere ezBiasaBrakCezAcapAei mitaanAgeenAhicbiriAingaDenEtCtetAjoksAkeinEeFrBhongF coAnadaCvBenhumGaCraCssunaGoBicDhtsDiunaCenteDtsCjedanCmicCncsDgunGaGhaGoCstaBo securityCneCrmalCthingAplainBoleBuudubAresBienAsemmiAtiadaCdak adaAvanligAyokAzadnaEeEyBiadneFy
Aala koskaanCdriFgBslaAei koskaanAhicbir zamanAinoiz ezAjamaisCngan pernahHsekali kaliAkhong bao gioAmaiBitte kunagiAnekadCverBiciodataCeDkadaDmalsCgdyCkadFaDdyDoliBooitBuncaAsohaAtidak pernah
AainaBlatiClDaDeDtidCtidEjdCwaysAbetiAdenakAher zamanAimmerBntotdeaunaAkoikAluon luonAmindigAselaluCmpreDuaCntiasaBiempreBviAtat caBodosCtsCujoursDsBumuCttiAuvekCijekAvednoBienmerCsadaDiBseDtkyCiBzdyAwszystkieAzawsze
Aat onceBzonnalAberehalaAde inmediatoDseguidaCrhalBirectAgenastAhemenCtiAihnedBmediatHamenteCmediatamentNeIelyJmentBnmediatamenteCstantlyBskartAkoheAmed det sammeEen gangCteenAnatychmiastBedelsiantCkavejotiesBgayE lap tucAod razuCmahBkamziteBmedelbartBnmiddellijkAright awayAsegeraCrta mertaBofortBtraksBubitoAtakojBout de suiteAumgehendCiddelbartBzreizAviivitamata
AalaBraAbezAdegilBo notCesn'tCn'tDtBungAeiBjBzAfaraAgeenAikkeBnteAjanganAkeinEeBhongAn'BaoBeC pasCdzest*Cistrin*Dzdzest*CmDazatDoj*Codstran*Csalin*Ctrin*Cvymaz*BichtCeDtCncsBo elFsDlesCnCtBuAohneBlmadanAsansBemCnseDzaBinAtidakAundladBtanAwithoutBon'tAyokAzonder
Ano
Aalih keluarBpag*Aborr*BrisiBuangAcancell*Adelet*Bzest*Aeemalda*Bffac*Blimin*Ctavol*BnleverCtfern*Brase*Bsborr*Bxclu*CpungeBzabatu*Afjern*Ageloscht*Ahapus*Aistrin*Bzbris*Cdzest*Akaldir*Csuj*Bendu*Bustuta*Alosch*Amaz*Aobris*Bdstran*Apadam*Csalin*Boist*Burge*AquitarAradera*Bemov*CtirerBimozioneDuov*Asalin*BilDin*BkasujBlet*Bmaz*BteargaDrg*BuppressionFim*Drim*Ata bort*Cs bortBorles*Eod*Dol*BrintiAukloni*Bsun*Dw*Averwijder*Bymaz*AwisDsenAxoa
AachtergelatenGlatenBtstat*Bufbewahr*Abehall*Ft*Dold*Eud*Cibehalt*Class*Cvar*Cwaar*ErenBiarkanCrak*Bleib*Ci liggendeDjv*Dv*Aconserv*Ade laiCix*Cja copiaFelFlosFmensaj*FunaEnEr*De*Aefterlad*Agard*BiuBorde*Buard*Ahagy*Aissaugo*Ajaa palvelim*Dv*CetakseCta*Deta*AkalacakDirDsinBeep*CkalkanBoru*Bvar*Ala e postenEpostenDliggeDmeldingerDvaereCatCdCikytiDss*CmnaCsaEreEtiDci*Ds*CtDenBeav*CftBiekaCgge igjenFndeFr igjenCks*BuuAmant*Crad*Begor*Dtart*Cntin*Anech*Aobdrz*Bhrani*Bstaj*Ene*Evi*Apaliek*Ek*Csilik*Dtr*Cture*Bermanec*DtahankanBonech*Czosta*Breserv*Czechow*Busti*Araman*Bemain*CstentCtain*Bimang*Asacuva*Cglaba*Cilita*Eyt*Ckla*CugotiBimpan*Bpara*Btay*AtieniCnggalkanBrzymajButAuchov*Btzi*Averbleib*Azachov*Fw*Cdrz*Bostan*Fw*Buruckbehalt*Cstan*
Aban saoAcopia*Ee*Ei*DyAkoopia*Cpi*Dya*Amasolat*AoriginaisHl*HuxGeelHleCyginal*Bzgun*Apeldany*Asalinan
Akiszolgalo*AmailserverCy chuApalvelime*HnBeladenEyanBosluzitelj*Aserver*Fur*Eidor*ErarDwer*Btreznik*Bunucu*Bzerver*AtjenerGenAzerbitzari*
AafterBl caboBposCresBtsisiuntusEuntusBu bout deAdepoisCspoisEresEuesBopoBupaAefterBlteltevelBtterAjalkeenAkuluttuaAluegoAnaCchEdemCdatCkonAonceCdorenAparastBealeCc lejup*Esanem*BoC gavimoDprejemuGnosuCslijeCtemAsauBelepasCtelahBonraFsiBtarsi nezAtrasAutan
Aaldre anCter alsAdagDarDeEnErCnaCyD(s)DsBiaDsCen*DsBnechDhDvihCiDachCochCyBzienAegun*AgiorniFoBunDdenDlukAhariAjourEsAnapDigDpalBgayAolder thanBuder danApaevaF parastFdeCivaFaFnBlus deAstarsze nizAtagDeEnAziCle
AalmaBrriveeAbeerkezoCjovoBinnenkomend*Ad'entradaBe entradaBohodn*Clazn*Cruc*Aeingang*Eehend*Bmail masukCpfangBntradaFnt*AfogadoAgaunam*CvimoBelenAhartzekoAienakos*Bn arrivoDentrataDingressoCboundCcomingCdgaendeCkomend*FmandeCnkommendeCtrareAjasotze*Amel masukBodtagelseCttagningAnhan thuAodbieran*Eor*BntvangstApelayan masukCsan masukBosteingang*Brejeman*Cichadzajuc*Fozi*Djem*DmireFteCzychodzac*Arecebid*GmentoEcaoEivingEpcionFtionBicezioneAsaabuv*Dpuv*CnemsanasCrrerako*Berver masukBisenev*Dsetulev*Bprejeman*Burat masukAthu denAulazn*Avastaanotto*Euvot*
AafsendelseBusgang*Eehend*AbidaltzekoAde saidaEortidaCpartAemail keluarBnvioDoiAgidenBonderimGmeBui diEthuAiesireBn uscitaCvioBrteera*BssiuntimoBzejos*Clazn*AkimenoBuldoAlahtev*Amel keluarAnadawcz*Aodchadzajuc*Eozi*Cesilan*Chodn*Clazn*Cosielan*ButboundDgoingApelayan keluarBosiljanj*Dta inviataFusgang*Asaadetud kirjadeDtev*CidaDnte*ClidaEente*Bend mailEingCrver keluarBiunciam*EtimoBmtpEsBortant*EidaFnt*Burat keluarCtisanasAthu diBrimitereAudgaendeBitgaand*BtgaendeAvaljuv*BersandDzend*Awychodzac*Csyl*
Abericht*Csked*BrevAcorreioFo*Fu*Curriel*Hr*Ae melCpast*Dost*Bmail*CelBpostFa*FenAileti*Bmejl*Akirja*EuAlaisk*BettersCvelFe*Amail*Beddelande*Gelse*Cil*CjlEenClDding*Cnsage*Fje*Fxe*Csaj*DejDsage*Gg*Czu*Bissatge*Anachricht*Apast*BesanBoczt*Cruk*CstEa*EeFnEi*EoFvni*EuEyAs posti*Bahkoposti*Bonum*Bporocil*Crav*BuratDelAthuBin nhanAuzenet*Avestul*Biesti*Awiadomosc*Azinojum*Dut*Bprav*
Aaccount*BkaunCunAcompte*CntEaFsEoEulFriBuentaGsAfiok*Ahesab*Ep*Akayttajatili*BontEaEenEiFemEo*EsEuFa*Analog*EziApaskyr*AracunFaFiFovAsahkopostitunnusAtai khoanBiliEnEtAucetCtuDy
Abandeja de entradaBoite*Brevlad*Bustia*Czon*Acaixa*Csell*DillaButie*Adezut*Ahom thu*Cp thu*AinboxCdbakke*Ckorg*Cnboks*Akotak masukGsuratAmailbox*Apastkast*Beti masukBosta kutusuFfiok*Flada*Eboks*Efach*Eilaatik*Ekasse*Ht*Eontzi*Evak*Bredal*Asafata d entradaCnduc*Bchrank*Bkrzynk*
Aadaug*CdCicion*Bfeg*Bggiung*Creg*Bjout*BnadirCleg*Cslut*ByarlaAbaglaCharuCruBeallit*Drbeit*CrriaBuatAciptaBollega*CnectarDfigur*DnectHerBrea*DerCiarAdoda*AeditEarBinricht*Bkle*BngadeFirAgehitu*Ahinzufug*Bozzaad*Ainstell*Bzveido*AjaunsEuAlagg tillBegg tilCtrehoz*BinkCsa*BooBuoAmaarita*BodificaGerAnastav*Cuj*BeuDeEsCwBieuw*BouDveauFlleCv*CwaDeBuevaEoCovaEoByCtDtAolustur*Bpret*Apievieno*BolaczBrida*Ee*Dpoj*Aset upDupBkonfigurujBortu*BtvoriBukur*Atambah*CoBilfoj*Boevoeg*AujBstvariBueCsDiAverbind*BoegBytvor*Ayeni
Aabgeholt*Eruf*Chol*Cruf*Bduc*Blin*Bmbil*Abegyujt*Crreskura*Busc*AcekBheck mail fromBolet*Dlect*AdapatkanBohvat*Cwnload*Aempfang*Bskuratu*Afetch*Bogad*Agaunami naujiDtiBetDir*AhaalCe*CkeminenCmta*CrtuBent*BoleEnAice aktar*BenestBmpor*Ajaso*AlayBehiv*Ckerd*Ctolt*AmenerimaBodtag*Ctta*Anacit*BhanDpBouda*DtoAobten*ErBdbier*Cebran*Bntvang*Bpgehaald*ChalenApaim*Crsius*Bick upBobier*DracFn*BrejmiDleva*Eu*Duz*Dvzem*Gt*Fi*Cidobi*Djima*DmanjeEesteEiFreaBull*Araccogli*Cpatri*BebreCceb*Eiv*Ev*Dib*Dog*Elect*Fl*Du*Clev*Ctriev*Bicev*Asammel*Cnem*Bcaric*Btahn*Eov*Euj*Dzen*Ciahn*Bync*Ata emotCg emotBerima*Bomba*CoDmi*Cpla*Buodu*Dnti*Auvez*Coz*Avastaanota*Bota*Byber*Czdvih*Dved*
Aallalaadi*Btsisius*Eus*Abaix*Adescarc*Gg*Greg*Dkarga*Bownload*Agedownload*Ahamta*Bent*Cruntergelad*Ilad*Izulad*Aindir*Ajaitsi*Beitsi*Alaadi allaCdda nedIrFs nedCst nedCtaa*Eus*Bejup*Ctolt*Amemuat turunGturunBuat turunAnedlast*Apobier*Dran*Brenas*Ees*Eos*Duz*Dvzi*Ascaric*Ciag*Btahn*Eov*Euj*Dzen*Ciahn*Atai veExuongBelecharg*Bransfer*Aunduh*
Aacces*CessoBdgangBksesBtkomstAcapaianAdostep*Eop*Aeleres*Brisim*Ahozzafer*Ajuurdepaas*Aligipaas*ApaasyBiekluv*Brieig*Dstup*Asarbide*AtilgangBoegangBruy capAzugangDriff*
AaltaDeDiDraEe*EiEoDulBndenEr*DraEeCnanEtDenCotherBrej*Butre*AbaskaBen ngoaiCsteAcit*Adalsi*BigerCstant*Brug*Aekstern*Bntfernt*Bstern*Bxtern*Afremd*AhariciAinn*Bsorin*Ajin*Akanpoko*BhacBit*BulsoAlainBuaranAmasDikBuidenCuDtAotherFsCraEsDoEsButra*EoFsAremot*AtavoliBeis*Boise*Audaljen*Blkoi*BzakAvalis*Cnjsk*Bzdalen*Dialen*Azdaln*Bewnetrzn*Bunanj*
Aabfrag*Cruf*Abegiratu*AcekBhecarEk*Bomprob*Gv*Cnsult*Dtroleer*IrenHl*Adenetle*Aegiaztatu*Bllenor*Akiem traBontrol*Alook forAparbaud*Ctikrin*Beriksa*BollBreveri*Gjanj*Cover*Ejer*Cuf*Arelev*Cvis*Ase etterCmakBjekk*Bkontrol*Bok efterBprawdz*Atarkista*Bikrin*Bjek*Averifi*Azkontrol*
Aapdoro*Cstrad*AbearbeitungGt*Chandl*AdiprosesAelabora*Afeldolgoz*AhandledAislemeEn*Akasittel*Aobdela*Crad*AparsedBemprosesanDrosesanBrelucr*Coces*Dzesa*Czetwarz*Gorz*Aspracov*Atoodel*Dtle*Brait*Averarbeit*Dwerk*Axu lyAzpracov*
Aa cadaBikavaliBlleBralig*Fk*Abiezum*Ctarte*AcadaBoBzestotliwoscAdakikaCznisAelkeBveryAfrecuenciaDquenceIiaIyHzaAgyakorisagAhaufigkeitBerBverEtAidokoz*BedereBgaBnterval*FwalAkas minut*CtrasEuCzd*BekerapanBhoang thoi gianAla fiecareAmaiztasun*BenitBinutFaFeGnGrGsFiFosFsFterFuroEutinAogniBm deApercEenkentBhutBogostost*Arazmik*Asagedus*BelaCtiapBiklikBvak*AtaajuusCrkistusvaliBiheysBous lesDtes lesAvaleinDiCrDjeBsakih
AcheckBomprob*Gv*CntroleerHlaAdenetleBogrula*Aegiaztatu*Bllenor*Aisbandy*Akiem traBontroller*Ii*Aotestova*BvereniHeEitAparbaud*Ctikrin*Breizkus*Dskus*CobandoFrFtu*DvaFrEer*Ejer*Cueba*Df*Asina*Bprawdz*Atarkista*BesDt*Dzt*Bhu nghiemBikrin*Auberpruf*Bji*AvalidateBerifi*FyByzkous*
Aanslutning*BsetuksetBxustesByarlar*Abaglanti*Beallitas*Acai datBonexaoFionGun*DfiguracioMnKoesDnectionFssioneFxio*BredenciaisJlesGtialsGzialiAeinstellung*Bzarpen*AforbindelseAidentifiantsBestatijum*BmpostazioniBndstillingerCnstillingerCstallning*EellingenAkapcsolat*Bet noiBoneksiExio*AligacaoBoginAnastaven*Git*Bustatym*AparametresBengaturanBodesavanj*Claczen*Cstavk*Cvez*Bripoj*ArysiEoDysAsambunganCvienojum*Beadistus*Ctari*DtingsBpojen*AtetapanBhiet lapBilkoblingAuhendus*Bstawie*AverbindingHung*Cz*AyhteysFttaAzugangsdaten
AaucunFeAbeCzBrakCezAcapAeiAfaraAgabeBeenAilmaEnBngenAkeineBhongAnelkulCmaCnhumGaCssunGaBiciun*CncsDgunGaBoAohneBlmadanApuudubAsansBemCnDseDzaBinAtanpaAudenBtanCenAwithoutAyokAzadneBiadn*Bonder
Aall eliminazioneBo eliminarBpabila dipadam*Bre deletedAbeim loschenBij verwijderenAcand se sterg*Buando borr*Helimin*Hse borr*Kelimin*Adelete inGd locallyBzesotAen suprimirBzabatzeanAis deletedCtrynusAkad dzes*Da se izbriseBetika dihapusBhi xoaBo se izbrise*Bun poistetaanCstutamiselAla stergereBors de la suppressionEqu'il est supprim*Js sont supprim*Anar de slettesHtas bortAob brisanjuApo usunieciu lokalnieCistettaessaBri brisanjuEodstraneniEsmazaniEzmazaniAquan se suprimeix*Ed ils sont supprim*Fo apag*Helimin*Ixclu*Hfor exclu*Kem apag*Nexclu*Hli elimin*Hvengono cancell*Pelimin*Asaat dihapusBilindigindeAtorleskorAved sletningItingBid borttagningAwanneer verwijderdBenn geloschtFsie geloschtBhen deleted
AθυραEσAπορταFσ
Aασφαλεια*Aκρυπτογραφηση*
Aμη ασφαλ*Dκρυπτογραφημεν*Aχωρισ κρυπτογραφηση
Aονομα εισοδουGσυνδεσησGχρηστηAχρηστησ
Aκωδικο προσβασησGσH προσβασησAσυνθηματικο
Aδιευθυνση emailKαλληλογραφιασKηλ*Aηλεκτρονικη διευθυνση
Aαρχειοθετηση*Aμετακινηση


Aεφαρμογεσ αλληλογραφιασAπρογραμμα emailJτα αλληλογραφιασ
AενεργοGποι*Bπιτρεπ*
AανενεργοBπενεργοποι*Cοκλεισ*Aχωρισ χρηση





Aδιαστημα ελεγχουAσυχνοτητα ελεγχου



Aδιευθυνση διακομιστηAκεντρικοσ υπολογιστησAονομα serverGδιακομιστηGεξυπηρετητηGκεντρικου υπολογιστηGμηχανησGυπολογιστη
AγραμματοκιβωτιοAλογαριασμοσ emailMαλληλογραφιασ
AπρωτοκολλοAτυποσ διακομιστηGλογαριασμου

AεπομενοAσυνεχεια

Aεικονικοσ διακομιστησAπροωθηση θυρ*Aτειχοσ προστασιασ
Aδιαθεσιμοτητα*Aοριο ειδοποιησησAπαρακολουθηση
AιστορικοAκαταγραφ*AστατιστικαBυμβαντα
AαναζητησηAφιλτρ*
AδημοσκοπησηAεξετασηBρωτησεισGηAψηφοφορια
Aπιστοποιητικ*
AαιτημαGταAπροβλημα
AεγγραφειτεBνημερωτικο δελτιο
AκριτικηAσχολι*Aφορουμ
AαγοραAτιμεσDηBο μηνα
Aαντιικ*Aιων
Aεγγραφεσ dnsGη dns
Aενεργο
Aανενεργο
Aναι
Aοχι
AκαμιαCνενα
Aποτε
Aπαντα
Aαμεσωσ
AδενAμηCνAχωρισ

Aαφαιρεσ*Aδιαγραφ*Gψ*
Aαφησ*Aδιατηρε*Gησ*Aνα παραμε*Aπαραμεν*Fον*
Aαντιγραφ*
Aδιακομιστη*Aεξυπηρετητη*
Aμετα
AημεραEεσEων
Aεισερχομεν*Aληψη*
Aαποστολ*Aεξερχομεν*
Aαλληλογραφια*Aμηνυμα*
Aλογαριασμ*
Aγραμματοκιβωτι*Aθυριδα*
AδημιουργιαAνεοσAπροσθεσ*Fηκ*Aρυθμιστε
Aανακτησ*Aεισαγωγη emailJαλληλογραφιασJμηνυματωνAληψηAπαραλαβ*AσυγχρονισμοσCλλογ*
AληψηAμεταφορτωσ*
Aπροσβαση*
Aαλλ*Bπομακρυσμεν*Aεξωτερικ*
Aελεγχ*
Aεπεξεργασ*
AδιαστημαAκαθεAλεπταAσυχνοτητα
Aδοκιμ*Aελεγχ*
Aρυθμισ*Aσυνδεσ*
AκαμιαAχωρισ
Aκατα τη διαγραφηAοταν διαγραφ*
AпортEаEыBрикључник
Aбезбедност*Dопасност*Dпек*Aенкрипциј*Aзахист*Eщен*Cщит*Eщенн*Aкриптиран*Aсигурност*Aшифриран*Eован*Hњ*Eуван*
Aбез криптиранеEшифриран*IованияLњаIуванняAне зашифрован*Cзахищен*Eшифрован*Eщищенн*Cкриптиран*Cшифриран*Gован*Aоткрытым текстом
Aиме за влизанеCя входаEпользователяAкорисникHчко имеFтувачAлогинDінAпользовател*CтребителKско имеAім'я користувача
Aлозинк*Aпарол*
Aадрес за е пощаGна е пощаKлектронна пощаGэл. почтыIектроннои почтыFа е поштеIлектронноі поштиAел. пощаCектронен адресIна адресаLпоштаAимеил адресDјл адрес*Aмејл адрес*Aпочтовыи адресCштова адресаCщенски адресAэлектронная почтаJыи адрес
Aархив*Dів*AпереместитьGщатьFіститиBреместване


Aклијент е поштеAпочтовая программаGои программ*Gые клиентыJпрограммыHи клиентHх клиент*Jприложен*Lограмм*Cштова програмаGих клієнт*Jпрограм*Gі клієнтиIпрограмиCщенска програмаHи клиент*JпрограмиBрограм за пошту
Aактивир*Fн*Aввімк*Bключ*Aдозвол*Aомогућ*Aразреш*Aувімк*Bкључ*
Aвимк*Bыключ*Aдеактивир*Aзаблок*Dорон*Dран*Cпре*Aизключ*Bскључ*Aне використов*Dизползв*Eспольз*Cактив*Aонемогућ*Bтключ*




Aсбор почтыEщик*
Aинтервал на проверкаJпровереPкиAпроверяваи на всекиAчастота перевіркиJроверкиAінтервал перевірки



Aадрес на сървъраGсервераFа сервераAвузолAдомаћинAиме домаћинаEна сървъраHхостаEсервераCя сервераEузлаEхостаAназва вузлаGсервераDив сервераAсървър адресAузелAхостAім'я сервера
Aвнешняя учетная записьAзовнішні облікові записиAимеил акаунтDјл налог*Aналог е поштеAпочтовая учетная записьGого ящикаGые ящикиHи аккаунтJящикHх ящик*Cштански налог*Iо сандучеEова скринькаGии обліковии записCщенска кутияJрегистрацияHи акаунтAучетная запись почты
Aвид на профилаHсървъраBрста налогаGсервераAпротоколAтип аккаунтаEналогаEоблікового записуEподключенияEсервераFървърEучетнои записи

AдалееDьшеDіCљеAнапредAпродовжитиFлжитьAследеће

Aбрандмауер*Iэр*Aвиртуален сървърHьныи серверBнешнии портCутреннии портBіртуальнии серверAзаштитни зидCщитна стенаAмежсетевои экранBіжмережевии екранAпереадресац*Eнаправление порт*Bренасочване на порт*Cоброс порт*Dслеђивање порт*
AважностьAдатчик*Bоступност*Hіст*Aмониторинг*Dіторинг*Aнаблюдени*Cдзор*Aпорог*Dіг*BрагDћење
AдневникGциBогађајиAжурнал*Aистория входовAлогAподііAсобыти*Bтатистик*Bъбития
AискатьAнаитиAпоискCшукBретрагаAтражиBърсенеEиAфилтер*Eър*Dьтр*Bільтр*Aшукати
Aанкет*Aверныи ответBопрос*Bъпрос*Bікторин*Aгласањ*Eув*Bолосова*Fуванн*AизпитBспитAопитуванн*BтветыAпитанн*Eњ*Bравильныи ответAтест с въпросиAупражнени*AэкзаменAіспит
Aсертификат*Gікат*
AзахтевCявк*Bвернен*Aобращени*Aпроблем*Aтикет*Bікет*
AабонаментEира*Aбилтен*Bюлетин*Aподпис*Bретплат*Bідпис*Aрассылк*Bозсилк*
Aвідгук*Aкоментар*Dментар*AответитьCзив*Dыв*Aфорум*
Aв месяцAкорзин*BупиEтиFьAмесечноAна месецEісяцьAоферт*AпланAтариф*Aцен*BінаDи
Aантивирус*Fірус*Aвирус*Bірус*Aзагроз*Cплах*Aпретњ*Aугроз*

AвклD.DюченоAувімкFненоBкључено
AвимкEненоBыклE.EюченоAизклEюченоBскључено
AдаAтак
AнеCтBі
AжодногоAнемаєCтBичегоCштаCједанBямаAобикновенBтсутствует
AникадFаDогаFдаBіколи
AвинагиBсеDгдаCичкиAзавждиAсвеAувек
AведнагаAнегаиноCзабавноCмедленноAодмахCразуAсразу
AбезAне

AбришиAвидал*Cлуч*Aизбриш*Cтри*Aобриш*Aпремахв*AстеретьCиратьAудал*Bклони*
Aзадрж*Cлиш*Cпаз*Bберег*Eіг*Aостав*Eют*Eј*Aсачува*Bохран*Bъхран*Aхранить
Aкопи*Dі*Aоригинал*
Aсервер*Bлужитељ*Bървър*
AнаконAпо пријемуCслеBісляAследAчерез
AданаBенDьBн.CеиCиCяCіDвAстарше
Aвходящ*Cідн*Aдолазн*Aполучаван*BриемFаDјемн*
Aвихідн*Aизпращан*Cходящ*Bсходящ*Aодлазн*Bтправк*Gлять
Aе поштаAимеил*Dјл*Aлист*AписемDмаDьм*Bовідомлен*Cрук*Cчт*Cшт*Cща*Aсообщени*Bъобщени*
Aакаунт*Cкаунт*AконтоAналог*Aобліковии записHого записуHі записиAпрофил*AрегистрацияAсметка*Aучетная записьFои записиFую записьFые записи
AкутияAсандуче*Bкриньк*Aящик*
Aдобав*Cда*AнаправиCстро*Bов*Aподеси*Dключи*Aсозда*Bтвор*Bъзда*
Aвзем*Bнася*Aзабира*Dрат*Cванта*Cгруж*AизвличанеCтегл*Bмпорт*Aотрим*Aполуч*Bреузм*CимамFњ*DхващанеAсобира*Aувез*Cоз*Aімпорт*
Aзаванта*Cгруж*Fз*Aизтегл*Aпреузм*Aсвал*Bкачанн*FтьEи*
Aдоступ*Eъп*Aприступ*
Aвнешн*Bънш*Bіддален*Aдруг*Aзовнішн*Aспољн*Bторонн*Aудаленн*Dљен*Aінш*
Aопрашив*Aперевір*Bровер*
Aобработ*Eд*Dоб*
AвсекиCякаAинтервалAкажд*BожніAминутFиAпериод*Dіод*AсвакихAучесталост*AхвилинAчестотаAінтервал
Aперевір*Bровер*Aтест*
AвезаDеDуBръзка*Aз'єднан*Aналаштуван*Cстро*Aподешавањ*Dключен*CставкеBідключ*Aсоединен*
AбезAнемаєCтBяма
Aкогда удален*Cли видал*Aпри видаленніEизтриванеEудаленииDликом брисања
AיציאהEתAמספר שערAפורטBתחהDת
AאבטחהEתAהצפנהEתAמאובטח
Aבלתי מוצפןAלא מוצפןBלא הצפנה
AמשתמשAשם המשתמשEתחברותDמשתמש
AהסיסמהAסיסמאEהEתFךBסמהDת
AאימיילAדוא"לDלAכתובת אימיילGדוא"לJלJרGהדוא"לKל
AארכיוןAהעבר לארכיון


Aאפליקציות דוארAלקוח דוארAתוכנות דוארEת דואר
AאפשרAהפעלEהEתAמופעל
AהשבתEהEתAכבויAמושבת





Aמרווח בדיקהAתדירות בדיקה



Aכתובת השרתGשרתAמארחAשם השרתDמארחDשרת
Aחשבון אימיילGדוא"לJרGמיילEנות דוא"לLרAתיבת דואר
Aסוג חשבוןEשרתAפרוטוקול

Aהמשך

Aהעברת פורט*Bפניית פורט*Aחומת אשAשרת וירטואלי
AזמינותAניטורAסף
AאירועיםAיומןDניםAסטטיסטיק*
AחיפושBפשAמסנןAסינון
AהצבעהAמבחןAסקרAשאלהDות
Aאישור sslAתעודהEות
AבעיהAפניותDיהAתקלה
Aהרשמה לעדכוניםAניוזלטרAרשימת תפוצה
AביקורתAפורוםAתגובות
Aהצעת מחירAלחודשAמחירEיםAרכישה
AאיומיםBנטי וירוסAוירוס*
Aרשומות dnsEת dns
AדלוקAפועל
Aכבוי
Aכן
Aלא
AאיןAללא
AלעולםF לא
Aתמיד
Aמיד
AאיןBלAלאBלא

AהסרAימחקAלמחוקAמחיקהEתCקAתמחק
AהשארEתAיישארAלהשאירBשמורAנשארAשמורCירת
AהעתקAעותק
AבשרתAהשרתAמהשרתBשרתAשרת
AאחריAלאחר
AיוםBמים
AהנכנסAנכנסEותAקבלה
AהיוצאAיוצאEותAשליחה
AאימייליםAדוארAהודעהEותAמייל
AהחשבוןAחשבוןEנות
AתיבהDותDת דואר
AהגדרתBוסףDפהEתAחדש
AאחזורDרAהבאAייבאDואAמאחזרBשוךCיכתAקבלDת
AהורדEהEת
Aגישה
AאחרDיםAחיצוניAמרוחק
AבדוקCיקהEת
Aעיבוד
AאוטומטיתAדקותAכלAמרווחAתדירות
AבדוקCיקהEת
AהגדרותBחיבורAחיבור
Aללא
Aבעת מחיקהAכשנמחק*
AالمنفذAدرگاهAرقم المنفذAمنفذAپورت
AالامانEنCتشفيرDعميهCسريهBمانCن الاتصالDيتAتشفيرAرمزنگاريDگذاري
Aبدون تشفيرFرمز*Bلا تشفيرAرمزنگاري نشدهAغير مشفرIهAلا تعميه
Aاسم الدخولGمستخدمBلمستخدمAكاربرAنام كاربريEورود
Aالكلمه السريهAرمز عبورAكلمه السرHمرورFعبورAگذرواژه
Aادرس ايميلBلبريد الالكترونيAبريد الكترونيEكAرايانامهAعنوان البريدGبريدكAنشاني ايميلGرايانامه
AارشفهDيوBلارشيفAبايگاني*


Aبرامج البريدCنامج البريدFه ايميلAتطبيق البريدFات البريدAعملاء البريدCيل البريدAكارخواه ايميلAنرم افزار ايميل
AاجازهBلسماحAتشغيلBفعيلBمكينAفعالE كردنCلAمفعل
AايقافAتعطيلAغير فعالEمفعلDفعالAمعطلBنع





Aبازه بررسيAفاصل التحققEه بررسيBتره التحقق



Aادرس سرورBسم الخادمJومGمستضيفHضيفBلمضيفAعنوان الخادمLومAمضيفBيزبانAنام سرورEكارسازEميزبانBشاني كارساز
Aحساب البريدGيميلFبريدFخارجيFرايانامهFهاي نامهFپستيEات البريدAصندوق البريدGپستي
AالبروتوكولAبروتوكولAقراردادAنوع الحسابGخادمEحسابEكارسازAپروتكل

AادامهBلتاليAبعديAمتابعه

Aالجدار الناريAتوجيه المنفذAجدار الحمايهAديوار اتشAسرور مجازيAفايروالAقاعدهAهدايت درگاه
AاستانهBلمراقبهAمانيتورينگBراقبهAپايش
AاحصايياتBلسجلBمارAرويدادهاAسجلDاتAگزارش ورودFها
AابحثAبحثAتصفيهAجستجوAصافيAفيلتر
Aاختبار قصيرBزمونBستطلاعAتصويتAرايAسوال*AنظرسنجيAپرسش*
AشهادهAگواهيFنامه*
AتذكرهBيكت*Aدرخواست پشتيبانيAمشكلEه
AاشتراكG خبرAخبرنامهAعضويتAنشره
AانجمنAتعليقAديدگاه*AردAنظر
AالاسعارCسعرAتعرفهAخريدAسعرAشراءAقيمت*Aماهانه
AالفيروساتBنتي ويروسAضدويروسAفيروس*Aويروس*
Aركورد dns
AتشغيلAروشن
AايقافAخاموش
AبلهAنعم
AخيرAلا
AبدونAسادهAلا شيءDيوجدAهيچDكدام
AابداAمطلقاAهرگز
AالكلAدايماAهمهCيشه
AبلافاصلهAفوراDي
AبدونAعدمAلاAنشودBكنDيد

Aاحذف*BزالهBلحذفAتحذف*AحذفAمسحAپاك
AابقDاءBتركBحتفظBلابقاءDحتفاظAباقيE گذاشتنBقاءBمان*BگذارAتبقيBركAرهاAماندنAنگهD داشتنDداريAيبقي
AالاصليهCنسخهAبنسخهAرونوشتAكپيAنسخه
AالخادمFومCسيرفرCملقمAخادمDومAسرورAكارسازDگزارAملقم
AبعدD ازAپس از
AالايامBيامAروزAيومDا
AاستقبالBلاستقبالCواردGهAدريافتيAواردBرودي
AارسالFيBلارسالCصادرGهAخروجيAصادر
AالبريدCرسايلBيميلAبريدAرسالهDيلAنامهAپستBيامEها
AالحسابAحسابEاFت
Aصندوق*
AاضافهCفBفزودنBنشاءBيجادAجديدAربطAضف
AاجلبBحضارBسترجاعEدادDلامDيرادBلحصولAجلبAدريافتAسحبAواكشيAگرفتن
AبارگيريAتحميلBنزيلAدانلود
AالوصولDلوجAدسترسيAوصول
AاخرDيAبعيدAخارجيAديگر
AافحصBلتحققAبررسيAتحققAفحص
AمعالجهAپردازش
AالفترهAبازهAتكرارAدقايقCيقهAفترهBركانسAكلAهر
AاختبارEرBزمايشDودنAبررسيAتحققAفحص
AاتصالBلاتصالDعداداتAتنظيمات
AبدونBلاAهيچ
Aعند الحذفAهنگام حذف
Aपोर्ट
Aएनक्रिप्शनC्क्रिप्शनAगोपनAसुरक्षा
Aएनक्रिप्शन के बिनाAकोई एनक्रिप्शन नहींG्क्रिप्शन नहींEगोपन नहींAविगोपित
Aउपभोक्ता नामCयोक्ताIनामEगकर्ताK का नामLनामAयूज़र नामFनामGेमCसरनाम
Aकूटशब्दAपासवर्ड
Aई मेल पताBमेल एड्रेसJैसFपता
Aसंग्रहGित


Aईमेल ऐपAमेल क्लाइंटIयंटEप्रोग्राम
AचालूAसक्षम
Aअक्षमAबंद





Aजाँच अंतरालCंच अंतराल



Aसर्वर का नामGपताAहोस्टF का नामGनामFनाम
Aईमेल अकाउंटFखाताIेAडाक खाताAमेल खाताHेDबॉक्स
Aअकाउंट प्रकारAखाता प्रकारAप्रोटोकॉलAसर्वर प्रकार

AअगलाAआगे

Aपोर्ट फ़ॉरवर्ड*Hॉरवर्ड*Aफ़ायरवॉलBायरवॉलAवर्चुअल सर्वर
Aउपलब्धताAनिगरानीAमॉनिटर*
AगतिविधिAघटनाएँAलॉगAसांख्यिकी
AखोजDेंAफ़िल्टरBिल्टर
Aपरीक्षाB्रश्नAमतदानAसर्वेक्षण
Aप्रमाण पत्रGपत्र
AटिकटAशिकायतAसमस्या
Aन्यूज़लेटरAसदस्यता लेंBमाचार पत्र
Aटिप्पणियाँGीAफ़ोरम
AकीमतAखरीदेंAप्रति माहAमूल्य
AएंटीवायरसAख़तराAवायरस

Aचालू
Aबंद
AहाँCं
Aनहीं
Aकुछ नहींBोई नहींAसादा
Aकभी नहीं
AसभीAहमेशा
Aतत्कालBुरंत
AनBहींAमत

AनिकालेंAमिटाएँFंAहटाDएँEं
Aछोड़ेंAरखेDंBहने
AकॉपीAप्रतिFलिपि
AसरवरC्वर
Aपश्चातAबाद
AदिनDों
Aआने वालाHीBवकAइनकमिंगCबाउंड
AआउटगोइंगAजाने वालाIीCवक
AईमेलAडाकAमेलBैसेजAसंदेश
AअकाउंटAखाताDे
Aइनबॉक्सAमेलबॉक्स
Aजोड़ेंAनयाAबनाएँEं
AआयातAप्राप्तAलाएं
Aडाउनलोड
Aएक्सेसAपहुँचDंच
Aअन्यAबाहरी
AचेकAजाँचCंचेंAदेखें
Aप्रोसेसAसंसाधित
AअंतरालAआवृत्तिAप्रत्येकAमिनटAहर
AजांचेंAपरीक्षण
Aकनेक्शनAसेटिंग
Aबिना
Aहटाए जाने परDने पर
Aพอร์ต
Aการเข้ารหัสAความปลอดภัยAเข้ารหัส
Aไม่มีการเข้ารหัสDเข้ารหัส
Aชื่อบัญชีEผู้ใช้
Aรหัสผ่าน
Aที่อยู่อีเมลAอีเมลแอดเดรส
Aเก็บถาวร


AแอปอีเมลAโปรแกรมอีเมลAไคลเอนต์อีเมล
AอนุญาตAเปิดใช้
Aบล็อกAปิดการใช้Dใช้Aไม่อนุญาตDใช้





Aช่วงเวลาตรวจสอบAตรวจสอบทุก



Aชื่อเซิร์ฟเวอร์Eโฮสต์Aที่อยู่เซิร์ฟเวอร์Aโฮสต์
Aกล่องจดหมายAบัญชีอีเมลFเมล
AประเภทบัญชีGเซิร์ฟเวอร์Aโปรโตคอล

Aต่อไปAถัดไป

Aส่งต่อพอร์ตAเซิร์ฟเวอร์เสมือนAไฟร์วอลล์
Aการเฝ้าระวังAความพร้อมใช้งานAเฝ้าระวัง
Aบันทึกการใช้งานGเหตุการณ์AประวัติAสถิติ
AกรองAค้นหาAตัวกรอง
Aข้อสอบAคําตอบDถามAลงคะแนนAแบบสํารวจAโพล
Aใบรับรอง
Aตั๋วAปัญหาAแจ้งปัญหา
Aจดหมายข่าวAสมัครรับ
Aความคิดเห็นAฟอรั่มAแสดงความคิดเห็น
Aซื้อAต่อเดือนAราคาAแพ็กเกจ
AภัยคุกคามAไวรัส
Aระเบียน dns
Aเปิด
Aปิด
Aใช่
Aไม่Dใช่
AธรรมดาAไม่มี
Aไม่เคย
Aเสมอ
Aทันที
Aอย่าAไม่

Aลบ
AคงAทิ้งข้อความAยังคงAเก็บ
Aสําเนา
Aเซิร์ฟเวอร์
AหลังEจาก
Aวัน
Aขาเข้าAรับเมล
AขาออกAส่งเมล
Aข้อความAจดหมายAอีเมลAเมล
Aบัญชี
Aกล่องจดหมาย
Aสร้างAเพิ่มAใหม่
AดึงAนําเข้าAรับ
Aดาวน์โหลด
Aเข้าถึง
AภายนอกAอื่น
Aตรวจสอบ
Aประมวลผล
Aช่วงเวลาAทุกAนาที
AตรวจสอบAทดสอบ
Aการตั้งค่าDเชื่อมต่อ
Aโดยไม่
Aเมื่อลบ
AポートA埠B号A端口A通訊埠A連接埠A포트
AセキュアDリティA保護A加密A安全性C类型C连接C連線A暗号化A보안A암호화
A不加密A平文A无加密A明文A暗号化しないDなしA未加密A無加密A보안 안 함A암호화 안 함D하지A일반 텍스트
Aアカウント名AユーザidDーidE名D名AログインidE名A使用者D名稱A帐号A帳號A用户名A登入名稱B录名A账户名A계정 이름A로그인 이름A사용자 idE이름D명A아이디
AパスワードA口令A密码B碼A授权码A비밀번호A암호A패스워드
AメールアドレスA电子邮件地址D箱A邮件地址B箱地址A郵件地址A電子メールアドレスC信箱C郵件位址E地址B郵地址A메일 주소C주소A이메일 주소D주소A전자 메일 주소
AアーカイブA存档A封存A归档A歸檔A移动B動A보관


AメーラーCルアプリDクライアントDソフトDプログラムA客户端A用戶端A第三方客户端A邮件程序C软件A郵件用戶端C程式C軟體A메일 앱D클라이언트D프로그램A아웃룩A외부 메일 프로그램A이메일 앱
A使用するA允許B许A利用するA启用A啟用A已启用A开启A有効A激活A許可A開啟A사용C 함C하기C함A허용A활성화
A不使用A使用しないA停用A关闭A利用しないA已关闭A拒否A無効A禁止B用A關閉A비활성화A사용 안E 함E함D중지C안함C하지 않G음A차단A해제
A不删除B刪除A保留在服务器A削除しないA消去しないA남겨B김A삭제 안 함C하지A원본 보관D유지D저장A지우지



A代收A收取C邮件
Aチェック間隔A受信間隔A收信間隔B取间隔A检查间隔A檢查間隔A確認間隔A轮询间隔A采集间隔A가져오기 주기A확인 간격D주기
A內送伺服器C郵件伺服器A接收服务器C邮件服务器A收件伺服器C服务器B信伺服器C服务器
A发件服务器B信服务器B送服务器C邮件服务器A外寄伺服器C郵件伺服器A寄件伺服器A發信伺服器

AサーバアドレスDーアドレスE名D名AホストD名A主机C名B機C名稱A伺服器位址D名稱D地址A服务器名E称D地址A서버 이름D주소C명C이름A호스트D 이름
AメールアカウントDボックスA其他邮箱A外部アカウントC信箱A电子邮件帐户E账户A邮件帐户C账户B箱帐号C账号D户A郵件帳戶D號A電子メールアカウントC郵件帳戶F號A메일 계정C함A외부 메일A이메일 계정A전자 메일 계정
Aアカウントの種類FタイプAサーバーの種類AプロトコルA伺服器類型A协议A協定A受信方式A帐户类型A帳戶類型B號類型A收信方式A服务器类型A账户类型A通訊協定A계정 유형A서버 유형D종류A프로토콜

A下一步A次に進むBへA다음

AファイアウォールAポートフォワードD転送A仮想サーバーA端口映射C转发A虚拟服务器A虛擬伺服器A連接埠轉送A防火墙C牆A가상 서버A방화벽A포트 포워딩C포워드
Aしきい値A告警A探测A死活監視A监控A監控B測B視A重要度A阈值A모니터링A심각도A임계값
AアクセスログAログ一覧C検索C管理A履歴A日志B誌A統計A统计A記錄A记录A기록A로그 기록D보기D파일A접속 로그A통계
AフィルタA搜尋B索A查询A検索A筛选A篩選A絞り込A过滤A過濾A검색A필터
AアンケートA問卷B題A回答A投票A考试A試験A調查A调查A質問A问卷A题目A답변A설문A질문A투표
A憑證A証明書A证书A인증서
Aお問い合わせAチケットA問題回報A工单A问题描述A문의
AニュースレターAメールマガジンA电子报A訂閱A订阅A購読A電子報A구독A뉴스레터
AコメントA发表A回复B覆A投稿A留言A評論A评论A返信A답글A댓글
AプランA价格A価格A價格A元/月A報價A套餐A报价A料金A方案A見積A購入B買A购买A가격A견적A구매A요금
AウイルスAスキャンA扫描A掃描A杀毒A病毒A검사A바이러스
A域名解析A记录类型
AオンA开B启A打开A有効A開A켜기B짐
AオフA关B闭A無効A關A꺼짐A끄기
AはいA是A예
AいいえA否A아니오C요
AなしA无A沒有A没有A無BしA없음
AしないA从不A從不A永不A決してA안 함A절대
AすべてA一律A全部A始终A常にA总是A모두A항상
AすぐにA即時A直ちにA立即A马上A바로A즉시
AしないAせずAないA不B要A請勿A请勿A안 함A않음A하지

A删信B邮件B除A刪信B除A削除A消去A清除A移除A삭제A제거A지우기
A保存B持B留A残さBしBすBるA留在B存A置いてA남겨B기A보관B존A유지A저장
AコピーA備份A副本A原件B邮件A备份A複製A복사본A사본A원본
AサーバDーA伺服器A服务C器B務A서버
A之后B後A以后A后A後BにA이후A후
A以上A天A日B後B数B間A일 동안C후B간
A传入A傳入A內送A受信A接收A收件B信A着信A들어오는A받는A수신
A傳送A发件B信B送A外发B寄A寄件A発信A發件B信A送信A나가는A발신A보내는A송신
AメッセージBールA信件A收信A訊息A邮件B箱A郵件A메시지B일A이메일
AアカウントA帐号B户A帳戶B號A账号B户A계정
AメールボックスA信箱A邮箱A메일함A사서함
A作成A加入A增加A建立A新增B建B規A添加A登録A绑定A設定A设置A追加A등록A새A설정A추가
AインポートA匯入A収集A取り込B得A受信A导入A抓取A拉取A接收A擷取A收取A获取A采集A가져오D기C온C올A수집
AダウンロードA下載B载A내려받A다운로드
AアクセスA存取A服务A访问A액세스A접근
AリモートA他のA其他A外部A远程A遠端A다른A외부A원격
AチェックA收取A查詢A检查B测A檢查A確認A검사A확인
A処理A处理A處理A처리
AごとA分B鐘B钟A毎A每隔A間隔A间隔A頻率A频率A간격A마다A분A주기
AテストA测试A測試A確認A驗證A验证A테스트A확인
A接続A连接A連線A연결
AなしA不使用A无A無A없음
A删除时A刪除時A削除したときC時にA삭제 시C하면`;
