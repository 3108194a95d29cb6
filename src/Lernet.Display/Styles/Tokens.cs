namespace Lernet.Display;

/// <summary>The colours and fonts of the visual language. Each colour has one job, and each job a second sign.</summary>
public static class Tokens
{
    /// <summary>The page.</summary>
    public static Token Paper { get; } = new("paper", "#fdfdfb", "#17191b");

    /// <summary>Code, leaf nodes, image tiles.</summary>
    public static Token Surface { get; } = new("surface", "#f5f5f1", "#1f2225");

    /// <summary>Text, values, main button.</summary>
    public static Token Ink { get; } = new("ink", "#1d1f21", "#e7e6e1");

    /// <summary>Captions, mathematical curves, secondary text.</summary>
    public static Token Ink2 { get; } = new("ink2", "#4a4e53", "#bcbfc2");

    /// <summary>Labels, ticks, indices.</summary>
    public static Token Muted { get; } = new("muted", "#62676d", "#9ba0a5");

    /// <summary>Input borders and axes.</summary>
    public static Token Edge { get; } = new("edge", "#80858a", "#787e84");

    /// <summary>Hairlines and grid; never the only carrier of meaning.</summary>
    public static Token Rule { get; } = new("rule", "#deded8", "#35393d");

    /// <summary>Every gradient, backward flow, tangent; dashed when it flows.</summary>
    public static Token Grad { get; } = new("grad", "#9c1f6a", "#f092c0");

    /// <summary>Positive values and the training part; solid.</summary>
    public static Token Pos { get; } = new("pos", "#1f63a6", "#78b0e6");

    /// <summary>Negative values and the validation part; dashed.</summary>
    public static Token Neg { get; } = new("neg", "#ad480b", "#e99a5c");

    /// <summary>A right answer, a C# type.</summary>
    public static Token Right { get; } = new("right", "#176856", "#74c5ae");

    /// <summary>A wrong answer, an error.</summary>
    public static Token Wrong { get; } = new("wrong", "#ad2f1c", "#f19582");

    /// <summary>A hint, “predict first”.</summary>
    public static Token Hint { get; } = new("hint", "#755700", "#d6b45c");

    /// <summary>Links.</summary>
    public static Token Link { get; } = new("link", "#1a5a94", "#8dbdea");

    /// <summary>The focus ring.</summary>
    public static Token Focus { get; } = new("focus", "#1a5a94", "#8dbdea");

    /// <summary>Tints of positive cells, from faint to strong: |v|/max up to 1/3, 2/3 and 1.</summary>
    public static IReadOnlyList<Token> PosTints { get; } =
        [new("pos1", "#e9eff3", "#232b33"), new("pos2", "#d1deea", "#2e3d4c"), new("pos3", "#b2c9de", "#3c5268")];

    /// <summary>Tints of negative cells, from faint to strong.</summary>
    public static IReadOnlyList<Token> NegTints { get; } =
        [new("neg1", "#f6ede5", "#302823"), new("neg2", "#edd9cb", "#49382b"), new("neg3", "#e2bfa9", "#674a34")];

    /// <summary>All colours in the order of the visual language.</summary>
    public static IReadOnlyList<Token> All { get; } =
    [
        Paper, Surface, Ink, Ink2, Muted, Edge, Rule, Link, Focus, Grad, Pos, Neg, Right, Wrong, Hint, .. PosTints, .. NegTints,
        new("code-kw", "#1a5a94", "#8dbdea"), new("code-type", "#176856", "#74c5ae"),
        new("code-str", "#8f4300", "#e3ab78"), new("code-com", "#62676d", "#9ba0a5"),
    ];

    private const string Fonts =
        """--serif:"Iowan Old Style",Charter,"Bitstream Charter","Sitka Text","Source Serif 4","Noto Serif",Cambria,Georgia,"DejaVu Serif Condensed","DejaVu Serif",serif;--sans:"Avenir Next","Segoe UI","Noto Sans",Cantarell,"Helvetica Neue","DejaVu Sans Condensed","DejaVu Sans",sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Consolas,"Noto Sans Mono","Liberation Mono","DejaVu Sans Mono",monospace;--math:"STIX Two Math","Cambria Math","Latin Modern Math","DejaVu Math TeX Gyre",math""";

    /// <summary>
    /// The custom properties for a whole page, on <c>:root</c>: light by default, dark by the reader's preference or by
    /// <c>data-theme="dark"</c>, light again in print.
    /// </summary>
    public static string PageCss { get; } = $$$"""
        :root{{{{Light}}};{{{Fonts}}};color-scheme:light}
        @media (prefers-color-scheme:dark){:root:not([data-theme=light]){{{{Dark}}};color-scheme:dark}}
        :root[data-theme=dark]{{{{Dark}}};color-scheme:dark}
        @media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){{{{Light}}};--paper:#fff;color-scheme:light}}

        """;

    /// <summary>
    /// The same properties on <c>.lernet</c> alone, for output inside a page that is not ours. It also follows the dark themes
    /// of Jupyter and of VS Code.
    /// </summary>
    public static string FragmentCss { get; } = $$$"""
        .lernet{{{{Light}}};{{{Fonts}}};color-scheme:light;padding:.5rem .75rem;border-radius:4px}
        @media (prefers-color-scheme:dark){:root:not([data-theme=light]) body:not(.vscode-light,[data-jp-theme-light=true]) .lernet{{{{Dark}}};color-scheme:dark}}
        :root[data-theme=dark] .lernet,body.vscode-dark .lernet,body[data-jp-theme-light=false] .lernet{{{{Dark}}};color-scheme:dark}
        @media print{:root .lernet,:root[data-theme] .lernet,:root body:not(.none) .lernet{{{{Light}}};--paper:#fff;color-scheme:light}}

        """;

    private static string Light => string.Join(';', All.Select(token => $"--{token.Name}:{token.Light}"));

    private static string Dark => string.Join(';', All.Select(token => $"--{token.Name}:{token.Dark}"));
}
