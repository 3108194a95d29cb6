using System.Collections.Concurrent;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Lernet.DotNetInteractive;

/// <summary>
/// Runs what lies in <c>interactive-extensions/dotnet</c> of every package that a cell brings in, before the rest of the cell, as the tool does:
/// each <see cref="IKernelExtension"/> of the libraries there, then <c>extension.dib</c>. What fails runs again when the package is asked for again.
/// </summary>
internal static class PackageExtensions
{
    public static CompositeKernel UsePackageExtensions(this CompositeKernel kernel, ImportErrors errors)
    {
        var added = new Packages(errors);
        kernel.RegisterForDisposal(kernel.KernelEvents.Subscribe(added));
        kernel.AddMiddleware(async (command, context, next) =>
        {
            await next(command, context);
            while (added.Waiting.TryDequeue(out var root)) await added.RunAsync(root, folder => LoadAsync(kernel, folder, context.Command));
        });
        return kernel;
    }

    private static async Task LoadAsync(CompositeKernel kernel, string folder, KernelCommand command)
    {
        foreach (var library in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            var types = AssemblyLoadContext.Default.LoadFromAssemblyPath(library).ExportedTypes;
            foreach (var type in types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IKernelExtension))))
                await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(kernel);
        }

        var script = new FileInfo(Path.Combine(folder, "extension.dib"));
        if (script.Exists) await kernel.LoadAndRunInteractiveDocument(script, command);
    }

    private sealed class Packages(ImportErrors errors) : IObserver<KernelEvent>
    {
        private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

        public ConcurrentQueue<string> Waiting { get; } = new();

        public async Task RunAsync(string root, Func<string, Task> load)
        {
            var folder = Path.Combine(root, "interactive-extensions", "dotnet");
            if (!Directory.Exists(folder)) return;
            var (before, done) = (errors.All.Count, false);
            try
            {
                await load(folder);
                // A script that fails throws nothing here.
                done = errors.All.Count == before;
            }
            finally
            {
                if (!done) _seen.TryRemove(root, out _);
            }
        }

        public void OnNext(KernelEvent value)
        {
            if (value is PackageAdded { PackageReference.PackageRoot: { } root } && _seen.TryAdd(root, true)) Waiting.Enqueue(root);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
