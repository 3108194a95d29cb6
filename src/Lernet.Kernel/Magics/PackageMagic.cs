using Lernet.Kernel.Packages;
using Lernet.Kernel.Session;

namespace Lernet.Kernel.Magics;

/// <summary>
/// <c>#r "nuget: Name, Version"</c> and <c>#i "nuget: source"</c>. A package that has <c>interactive-extensions/dotnet/extension.dib</c>
/// runs it when it is added, as in .NET Interactive.
/// </summary>
internal static class PackageMagic
{
    public static void AddSource(MagicPart magic, MagicCall call) => call.Session.Packages.AddSource(magic.Arguments[0]);

    public static async Task RunAsync(MagicPart magic, MagicCall call)
    {
        var parts = magic.Arguments[0].Split(',', StringSplitOptions.TrimEntries);
        var package = new Package(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : "*");
        try
        {
            var assets = await call.Session.Packages.AddAsync(package);
            call.Session.CSharp.AddReferences(assets.Assemblies);
            foreach (var folder in assets.NativeFolders) call.Session.CSharp.AddNativeFolder(folder);
            await call.Session.Packages.RunOnceAsync(assets.Extensions, script => ImportMagic.RunFileAsync(script, magic, call));
        }
        catch (PackageException error)
        {
            var place = $"{call.Cell.Path}, line {magic.Line}: #r \"nuget: {magic.Arguments[0]}\"";
            throw new CellFailedException("PackageError", $"{place}: {error.Message}");
        }
    }
}
