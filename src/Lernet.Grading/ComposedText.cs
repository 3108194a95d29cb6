namespace Lernet.Grading;

/// <summary>
/// Letters with accents as one character each, as Windows and Linux write them and macOS does not. Letters of Latin, Greek and Cyrillic,
/// by a table: what the framework does depends on whether the machine has ICU.
/// </summary>
internal static class ComposedText
{
    // A combining mark; then letters, each followed by what becomes of it.
    private static readonly (string Mark, string Letters)[] s_table =
    [
        ("\u0300", "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳЕЀИЍеѐиѝ"),
        ("\u0301", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắ"),
        ("\u0301", "ÊẾêếÔỐôốƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώГЃКЌгѓкќ"),
        ("\u0302", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ("\u0303", "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ("\u0308", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗΙΪΥΫιϊυϋЕЁІЇеёії"),
        ("\u030A", "AÅaåUŮuůwẘyẙ"),
        ("\u0327", "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţDḐdḑHḨhḩ"),
        ("\u0304", "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖGḠgḡḶḸḷḹṚṜṛṝ"),
        ("\u0306", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặУЎИЙийуў"),
        ("\u0328", "AĄaąEĘeęIĮiįUŲuų"),
        ("\u0307", "CĊcċEĖeėGĠgġIİZŻzżBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        ("\u030C", "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚ"),
        ("\u030B", "OŐoőUŰuű"),
        ("\u031B", "OƠoơUƯuư"),
        ("\u0325", "AḀaḁ"),
        ("\u0323", "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ("\u0331", "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        ("\u032D", "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ("\u0330", "EḚeḛIḬiḭUṴuṵ"),
        ("\u032E", "HḪhḫ"),
        ("\u0324", "UṲuṳ"),
        ("\u0309", "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ("\u0326", "SȘsșTȚtț"),
    ];

    private static readonly Dictionary<(char Letter, char Mark), char> s_composed = (
        from row in s_table
        from pair in row.Letters.Chunk(2)
        select (Key: (pair[0], row.Mark[0]), Value: pair[1])).ToDictionary(entry => entry.Key, entry => entry.Value);

    /// <summary>The text with every letter and mark that are one character made one.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return text;
        var composed = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (composed.Length > 0 && s_composed.TryGetValue((composed[^1], letter), out var one)) composed[^1] = one;
            else composed.Append(letter);
        }
        return composed.ToString();
    }
}
