// The default backend belongs to the process, so tests that change it must not run beside others.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Lernet.Nn.Tests.Support;

/// <summary>Makes new tensors, and so parameters, in double precision until disposed.</summary>
internal sealed class OnReference : IDisposable
{
    public OnReference() => Backend.Default = Backend.Reference;

    public void Dispose() => Backend.Default = Backend.Cpu;
}
