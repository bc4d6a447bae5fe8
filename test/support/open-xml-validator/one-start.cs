// Runs the validator's own program over every file named on standard input, in one start of .NET: most of a call's
// time is that start. Loaded by the runtime before the program begins (DOTNET_STARTUP_HOOKS).
// Build: mcs -target:library -optimize+ -out:one-start.dll one-start.cs
using System;
using System.Reflection;

internal static class StartupHook
{
    public static void Initialize()
    {
        MethodInfo program = Assembly.GetEntryAssembly().EntryPoint;
        for (string file = Console.In.ReadLine(); file != null; file = Console.In.ReadLine())
        {
            program.Invoke(null, new object[] { new[] { file } });
            // The program's answer is JSON, in which no such line stands.
            Console.Out.WriteLine("\0");
            Console.Out.Flush();
        }
        Environment.Exit(0);
    }
}
