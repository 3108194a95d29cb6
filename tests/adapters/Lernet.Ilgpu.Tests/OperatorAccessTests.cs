using System.Reflection;
using System.Reflection.Emit;
using Lernet.Backends;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Tests;

/// <summary>Which operators a device refuses before ILGPU is asked, and with which words.</summary>
public class OperatorAccessTests
{
    [Fact]
    public void Operator_WithABoolInsideAStruct_NamesItsField()
    {
        using var device = IlgpuBackend.OnProcessor();
        var error = Assert.Throws<IlgpuException>(() => Tensor.Ones(2).On(device).Map(new Shifted(new() { By = 1, Backwards = true })));
        Assert.StartsWith("ilgpu: the operator Shifted has a bool in its field Settings.Backwards,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Operator_OfAnAssemblyLoadedBetweenTwoDevices_IsSeenByTheSecond()
    {
        using var earlier = Contexts.OfProcessor(2);
        var before = OperatorAccess.Open(earlier);
        var kernel = typeof(List<>).MakeGenericType(HiddenInAnAssemblyOfNow());
        using var later = Contexts.OfProcessor(2);
        OperatorAccess.Open(later).Check(kernel);
        Assert.Contains("its assembly was loaded after the device was opened", Assert.Throws<IlgpuException>(() => before.Check(kernel)).Message);
    }

    // A type that is not public, in an assembly that refers to Lernet.Core.
    private static Type HiddenInAnAssemblyOfNow()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Later"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Later").DefineType("Hidden", TypeAttributes.Interface | TypeAttributes.Abstract | TypeAttributes.NotPublic);
        type.AddInterfaceImplementation(typeof(IDeviceSource));
        type.CreateType();
        using var file = new MemoryStream();
        assembly.Save(file);
        return Assembly.Load(file.ToArray()).GetType("Hidden", throwOnError: true)!;
    }

    private struct Settings
    {
        public double By;
        public bool Backwards;
    }

    private readonly struct Shifted(Settings settings) : IMap
    {
        private readonly Settings Settings = settings;

        public V Invoke<V>(V x) where V : struct, IReal<V> => Settings.Backwards ? x - Settings.By : x + Settings.By;
    }
}
