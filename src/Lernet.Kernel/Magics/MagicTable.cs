using Lernet.Kernel.Session;

namespace Lernet.Kernel.Magics;

/// <summary>The magic commands, under the names that .NET Interactive gives them.</summary>
internal static class MagicTable
{
    private static readonly Dictionary<string, (string Help, Func<MagicPart, MagicCall, Task> Run)> s_magics = new(StringComparer.Ordinal)
    {
        ["about"] = ("Shows what runs the cells.", Now(InfoMagics.About)),
        [CellSplitter.PackageSource] = ("Adds a package source: #i \"nuget: folder or address\".", Now(PackageMagic.AddSource)),
        ["import"] = ("Runs the cells of an .ipynb or .dib file, or a .cs or .csx file.", ImportMagic.RunAsync),
        ["lsmagic"] = ("Lists the magic commands.", Now(InfoMagics.List)),
        [CellSplitter.Package] = ("Adds a NuGet package: #r \"nuget: Name, Version\".", PackageMagic.RunAsync),
        ["set"] = ("Declares a variable: #!set --name x --value literal|@kernel:name.", ValueMagics.SetAsync),
        ["share"] = ("Takes over a variable: #!share --from kernel name [--as name].", ValueMagics.ShareAsync),
        ["time"] = ("Shows how long the cell took.", Now(InfoMagics.Time)),
        ["value"] = ("Stores a text: #!value --name x --from-file path.", Now(ValueMagics.Store)),
        ["who"] = ("Lists the variables.", Now(InfoMagics.Who)),
        ["whos"] = ("Lists the variables with types and values.", Now(InfoMagics.Whos)),
    };

    /// <summary>Names and what they do.</summary>
    public static IEnumerable<(string Name, string Help)> All => s_magics
        .Select(magic => (magic.Key.StartsWith('#') ? magic.Key : $"#!{magic.Key}", magic.Value.Help))
        .Concat(CellRunner.Languages.Select(language => ($"#!{language}", "Goes on in that language.")))
        .OrderBy(magic => magic.Item1, StringComparer.Ordinal);

    public static Task RunAsync(MagicPart magic, MagicCall call) => s_magics.TryGetValue(magic.Name, out var found)
        ? found.Run(magic, call)
        : throw new CellFailedException("MagicError",
            $"{call.Cell.Path}, line {magic.Line}: there is no magic command #!{magic.Name}. #!lsmagic lists those there are.");

    private static Func<MagicPart, MagicCall, Task> Now(Action<MagicPart, MagicCall> run) => (magic, call) =>
    {
        run(magic, call);
        return Task.CompletedTask;
    };
}
