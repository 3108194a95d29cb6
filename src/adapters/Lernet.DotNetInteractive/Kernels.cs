using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace Lernet.DotNetInteractive;

/// <summary>
/// The kernels of the engine, put together as the <c>dotnet-interactive</c> tool does it, without those that need a front end, a program
/// or packages of their own. docs/hosts.md lists what that leaves out.
/// </summary>
internal static class Kernels
{
    public static CSharpKernel CSharp()
    {
        var kernel = new CSharpKernel().UseKernelHelpers().UseWho().UseValueSharing();
        return kernel.UseNugetDirective((csharp, packages) =>
        {
            csharp.AddAssemblyReferences(packages.SelectMany(package => package.AssemblyPaths));
            return Task.CompletedTask;
        });
    }

    public static CompositeKernel All(CSharpKernel csharp, ImportErrors errors)
    {
        var all = new CompositeKernel { DefaultKernelName = csharp.Name };
        all.Add(csharp, ["c#", "C#"]);
        all.Add(new HtmlKernel());
        all.Add(new KeyValueStoreKernel().UseWho());
        errors.Watch(csharp);
        all.RegisterForDisposal(all.KernelEvents.Subscribe(errors));
        return all.UseImportMagicCommand().UseTime().UsePackageExtensions();
    }
}
